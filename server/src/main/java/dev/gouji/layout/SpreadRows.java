package dev.gouji.layout;

import dev.gouji.form.FormTable;
import dev.gouji.grammar.Span;
import dev.gouji.surface.Line;
import dev.gouji.vocabulary.TapeReader;
import dev.gouji.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/** Reads a text whose rows may be spread over lines, under each layout that it may have. */
final class SpreadRows {

    private final Vocabulary vocabulary;
    private final Context context;
    private final List<Line> lines;
    private final BitSet apart;

    /** @param apart the numbers of lines in which no row is spread */
    SpreadRows(Vocabulary vocabulary, Context context, List<Line> lines, BitSet apart) {
        this.vocabulary = vocabulary;
        this.context = context;
        this.lines = lines;
        this.apart = apart;
    }

    List<Reading> read() {
        Tape tape = new Tape(vocabulary.text(), TapeReader.read(vocabulary, lines, apart));
        List<Entry> rows = rows();
        List<Reading> readings = new ArrayList<>();
        for (Layout layout : Layouts.possible(tape)) {
            List<Entry> entries = new ArrayList<>(new TapeEntries(tape, context, layout).read());
            entries.addAll(rows);
            entries = layout instanceof Spaces ? withBroken(entries) : entries;
            Collections.sort(entries);
            readings.add(new Reading(Clusters.kept(entries, lines)));
        }
        return readings;
    }

    /** The rows that stand on their lines, whatever the layout. */
    private List<Entry> rows() {
        List<Entry> rows = new ArrayList<>();
        RowEntries shown = new RowEntries(vocabulary, context);
        for (Line line : lines) {
            if (line instanceof Line.Row row) {
                rows.addAll(shown.read(row.span(), row.cells()));
            }
        }
        return rows;
    }

    /** Rows with broken labels replace what their pieces were read as. */
    private List<Entry> withBroken(List<Entry> entries) {
        List<List<FigureLine>> figures = FigureLines.of(vocabulary.text(), lines, apart);
        List<Entry> all = entries;
        for (FormTable table : vocabulary.forms().newest().tables()) {
            List<Entry> found = BrokenLabels.read(vocabulary, table.id(), figures);
            List<Entry> others = all;
            all = new ArrayList<>(found);
            for (Entry entry : others) {
                if (!isAmong(entry.span(), found)) {
                    all.add(entry);
                }
            }
        }
        return all;
    }

    private static boolean isAmong(Span span, List<Entry> found) {
        for (Entry row : found) {
            if (row.span().overlaps(span)) {
                return true;
            }
        }
        return false;
    }
}
