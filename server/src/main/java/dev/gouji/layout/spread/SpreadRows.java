package dev.gouji.layout.spread;

import dev.gouji.layout.broken.BrokenLabels;
import dev.gouji.layout.entry.Entry;
import dev.gouji.layout.entry.OfficialTables;
import dev.gouji.surface.Line;
import dev.gouji.vocabulary.Heading;
import dev.gouji.vocabulary.TapeReader;
import dev.gouji.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a text whose rows may be spread over lines, under each possible layout. */
public final class SpreadRows {

    private SpreadRows() {
    }

    /**
     * The entries of the text, one list for each layout. Each part has entries only under the layouts that it allows.
     *
     * @param headings the headings of the official sections by their lines
     * @param apart the numbers of lines that have no part of a spread row, the headings among them
     * @param rows the entries of rows that are clear from their lines; each list has them too
     */
    public static List<List<Entry>> read(Vocabulary vocabulary, OfficialTables official, List<Line> lines, Map<Integer, Heading> headings,
                                         BitSet apart, List<Entry> rows) {
        List<Layouts> parts = parts(official, new Tape(vocabulary.text(), TapeReader.read(vocabulary, lines, apart)), headings);
        Set<Layout> layouts = new LinkedHashSet<>();
        for (Layouts part : parts) {
            layouts.addAll(part.possible());
        }
        List<List<Entry>> read = new ArrayList<>(layouts.size());
        for (Layout layout : layouts) {
            List<Entry> entries = new ArrayList<>(rows);
            for (Layouts part : parts) {
                if (part.allows(layout)) {
                    entries.addAll(new TapeEntries(part.tape(), official, layout).read());
                }
            }
            entries = layout instanceof Spaces ? BrokenLabels.joined(entries, vocabulary, lines, apart) : entries;
            Collections.sort(entries);
            read.add(entries);
        }
        return read;
    }

    /** The parts of the text between headings of sections, since the tables in them may differ in their layouts. */
    private static List<Layouts> parts(OfficialTables official, Tape tape, Map<Integer, Heading> headings) {
        List<Layouts> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= tape.items().size(); i++) {
            if (i == tape.items().size() || headings.containsKey(tape.items().get(i).line())) {
                if (i > from) {
                    parts.add(new Layouts(tape.part(from, i), official));
                }
                from = i + 1;
            }
        }
        return parts;
    }
}
