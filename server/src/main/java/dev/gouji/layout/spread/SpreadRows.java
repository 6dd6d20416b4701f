package dev.gouji.layout.spread;

import dev.gouji.layout.broken.BrokenLabels;
import dev.gouji.layout.entry.Entry;
import dev.gouji.layout.entry.OfficialTables;
import dev.gouji.surface.Line;
import dev.gouji.vocabulary.TapeReader;
import dev.gouji.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/** Reads a text whose rows may be spread over lines, under each possible layout. */
public final class SpreadRows {

    private SpreadRows() {
    }

    /**
     * The entries of the text, one list for each layout.
     *
     * @param apart the numbers of lines that have no part of a spread row
     * @param rows the entries of rows that are clear from their lines; each list has them too
     */
    public static List<List<Entry>> read(Vocabulary vocabulary, OfficialTables official, List<Line> lines, BitSet apart, List<Entry> rows) {
        Tape tape = new Tape(vocabulary.text(), TapeReader.read(vocabulary, lines, apart));
        List<List<Entry>> read = new ArrayList<>();
        for (Layout layout : Layouts.possible(tape)) {
            List<Entry> entries = new ArrayList<>(new TapeEntries(tape, official, layout).read());
            entries.addAll(rows);
            entries = layout instanceof Spaces ? BrokenLabels.joined(entries, vocabulary, lines, apart) : entries;
            Collections.sort(entries);
            read.add(entries);
        }
        return read;
    }
}
