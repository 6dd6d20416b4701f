package dev.gouji.layout.broken;

import dev.gouji.form.Form;
import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.Label;
import dev.gouji.form.LabelMatch;
import dev.gouji.grammar.Span;
import dev.gouji.layout.entry.Entry;
import dev.gouji.surface.Line;
import dev.gouji.surface.RawCell;
import dev.gouji.vocabulary.Named;
import dev.gouji.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Reads a table that has the figures of each row on one line, and the labels broken into pieces around them, as in text from a PDF.
 * Some labels are whole when their pieces are joined. If between two such lines there are exactly as many lines as the form has
 * rows there, the lines are these rows in order, unless a piece beside a line belongs to another row's label.
 */
public final class BrokenLabels {

    /** The fewest rows that count as a table, and the fewest figures that show a row: one alone may be a page number. */
    private static final int SEVERAL = 2;

    private final Vocabulary vocabulary;
    private final FormTable official;
    private final LabelPieces pieces;
    /** How many figures a complete row has. */
    private final int full;
    private final List<FigureLine> lines;
    /** For each line its joined label, empty if its pieces make none. */
    private final List<Optional<LabelPieces.Whole>> wholes = new ArrayList<>();
    /** For each line the index of its row in the form, -1 while unknown. */
    private final int[] rows;

    private BrokenLabels(Vocabulary vocabulary, Form form, FormTable official, List<FigureLine> lines) {
        this.vocabulary = vocabulary;
        this.official = official;
        this.pieces = LabelPieces.of(vocabulary, form, official);
        this.full = official.columns().size();
        for (FigureLine line : lines) {
            wholes.add(pieces.whole(line));
        }
        this.lines = lines;
        this.rows = new int[lines.size()];
        Arrays.fill(rows, -1);
    }

    /**
     * The entries of a text, where each row found here replaces the entries that its pieces were read as.
     *
     * @param entries the entries as they were read without joining labels
     * @param apart the numbers of lines that belong to no table
     */
    public static List<Entry> joined(List<Entry> entries, Vocabulary vocabulary, List<Line> lines, BitSet apart) {
        List<List<FigureLine>> figures = FigureLines.of(vocabulary.text(), lines, apart);
        List<Entry> found = new ArrayList<>();
        for (FormTable table : vocabulary.forms().newest().tables()) {
            found.addAll(read(vocabulary, table.id(), figures));
        }
        List<Entry> all = new ArrayList<>(found);
        for (Entry entry : entries) {
            if (!overlapsAny(entry.span(), found)) {
                all.add(entry);
            }
        }
        return all;
    }

    private static boolean overlapsAny(Span span, List<Entry> found) {
        for (Entry row : found) {
            if (row.span().overlaps(span)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The rows of a table, under the form that gives the most rows.
     *
     * @param stretches the lines that end in figures, of each stretch that may hold the table
     */
    private static List<Entry> read(Vocabulary vocabulary, String table, List<List<FigureLine>> stretches) {
        List<Entry> most = List.of();
        for (Form form : vocabulary.forms().all()) {
            FormTable official = form.table(table).orElseThrow();
            boolean labelled = official.isUniform() && official.layout() == FormTable.Layout.ROWS;
            for (List<FigureLine> lines : labelled ? stretches : List.<List<FigureLine>>of()) {
                List<Entry> rows = new BrokenLabels(vocabulary, form, official, lines).read();
                most = rows.size() > most.size() ? rows : most;
            }
        }
        return most.size() < SEVERAL ? List.of() : most;
    }

    /** The rows of the table; none if the joined labels are not in the order of the form. */
    private List<Entry> read() {
        if (areComplete()) {
            return entries();
        }
        Arrays.fill(rows, -1);
        int before = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (wholes.get(i).isPresent()) {
                rows[i] = wholes.get(i).get().row();
                if (before >= 0 && rows[i] <= rows[before]) {
                    return List.of();
                }
                if (before >= 0) {
                    between(before, i);
                }
                before = i;
            }
        }
        return entries();
    }

    /**
     * Gives each line with all figures the next row of the form. Returns whether these are all rows: the count must be equal, the
     * first and the last line must have their own joined labels, and no other line may have the label of another row.
     */
    private boolean areComplete() {
        int row = 0;
        boolean shown = true;
        int last = official.rows().size() - 1;
        for (int i = 0; i < lines.size() && shown; i++) {
            if (lines.get(i).figures().size() == full) {
                shown = wholes.get(i).isPresent() ? wholes.get(i).get().row() == row : row > 0 && row < last;
                rows[i] = row;
                row++;
            }
        }
        return shown && row == last + 1;
    }

    /**
     * Gives the lines between two joined labels their rows, if they are exactly as many as the form has there, and no piece beside
     * a line belongs to another row. If a line has too few or too many figures, every line must have a piece of its own row.
     */
    private void between(int from, int to) {
        int[] placed = rows.clone();
        boolean allFull = true;
        int row = rows[from];
        for (int i = from + 1; i < to; i++) {
            allFull &= lines.get(i).figures().size() == full;
            row += isRow(i) ? 1 : 0;
            placed[i] = isRow(i) ? row : -1;
        }
        boolean sure = row + 1 == rows[to];
        for (int i = from + 1; i < to && sure; i++) {
            sure = placed[i] < 0 || pieces.isOf(lines.get(i), placed[i], allFull);
        }
        if (sure) {
            System.arraycopy(placed, from + 1, rows, from + 1, to - from - 1);
        }
    }

    /** Whether the line is a row; a single figure without a label may be a page number. */
    private boolean isRow(int i) {
        return lines.get(i).figures().size() >= SEVERAL || wholes.get(i).isPresent();
    }

    /**
     * An entry for each row that is found, but none for a row with its whole label on its own line: that is read without joining.
     * The entry begins at the end of the row before, because the lines between hold pieces of both labels.
     */
    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            boolean followsRow = i > 0 && rows[i - 1] >= 0 && rows[i - 1] == rows[i] - 1;
            boolean precedesRow = i + 1 < rows.length && rows[i + 1] == rows[i] + 1;
            boolean known = rows[i] >= 0 && (wholes.get(i).isEmpty() || !wholes.get(i).get().alone());
            if (known) {
                Span line = lines.get(i).line();
                Span label = wholes.get(i).isPresent() ? wholes.get(i).get().span() : line;
                int start = followsRow ? lines.get(i - 1).line().end() : label.start();
                entries.add(row(i, new Span(start, precedesRow ? line.end() : label.end())));
            }
        }
        return List.copyOf(entries);
    }

    private Entry row(int i, Span span) {
        FigureLine line = lines.get(i);
        List<RawCell> cells = line.cells(vocabulary.text());
        List<Span> head = line.head();
        RawCell label = head.isEmpty() ? cells.get(0) : RawCell.words(vocabulary.text(), head.get(head.size() - 1));
        LabelMatch match = LabelMatch.official(labels(official.rows().get(rows[i])));
        return Entry.spread(Entry.Kind.ROW, official.id(), span, List.of(new Named(label, match)), Optional.of(cells), false);
    }

    /** The labels of the row, one for each form that has it. */
    private List<Label> labels(FormRow row) {
        List<Label> labels = new ArrayList<>();
        for (Form form : vocabulary.forms().all()) {
            Optional<FormRow> same = form.table(official.id()).orElseThrow().row(row.id());
            if (same.isPresent()) {
                labels.add(new Label(form.id(), official.id(), Label.Kind.ROW, row.id()));
            }
        }
        return labels;
    }
}
