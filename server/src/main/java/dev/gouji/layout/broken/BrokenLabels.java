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
 * Reads a table with its figures on one line per row but its labels broken into pieces around them, as text from a PDF is.
 * Some labels are whole when their pieces are put together. If between two of these are exactly as many lines as the form
 * has rows there, their order tells the rows, unless a piece of another row's label says otherwise.
 */
public final class BrokenLabels {

    private static final int SEVERAL = 2;

    private final String text;
    private final List<Form> forms;
    private final FormTable official;
    private final LabelPieces pieces;
    /** How many figures a row has. */
    private final int full;
    private final List<FigureLine> lines;
    /** The label that is whole around each line, for those that have one. */
    private final List<Optional<LabelPieces.Whole>> wholes = new ArrayList<>();
    /** The number of the form's row that each line has; -1 where that does not show. */
    private final int[] rows;

    private BrokenLabels(Vocabulary vocabulary, Form form, FormTable official, List<FigureLine> lines) {
        this.text = vocabulary.text();
        this.forms = vocabulary.forms().all();
        this.official = official;
        this.pieces = new LabelPieces(vocabulary, form, official);
        this.full = official.columns().size();
        for (FigureLine line : lines) {
            wholes.add(pieces.whole(line));
        }
        this.lines = lines;
        this.rows = new int[lines.size()];
        Arrays.fill(rows, -1);
    }

    /**
     * The entries with rows whose broken labels are joined, instead of those that the pieces were read as.
     *
     * @param apart the numbers of lines that belong to no table
     */
    public static List<Entry> joined(List<Entry> entries, Vocabulary vocabulary, List<Line> lines, BitSet apart) {
        List<List<FigureLine>> figures = FigureLines.of(vocabulary.text(), lines, apart);
        List<Entry> all = entries;
        for (FormTable table : vocabulary.forms().newest().tables()) {
            List<Entry> found = read(vocabulary, table.id(), figures);
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

    /**
     * The rows of a table that have their places so, in the form that has most of them.
     *
     * @param stretches the lines that may be those of one table
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

    /** Whether there are as many full rows as in the form, of which the first and the last one show that, and no other shows else. */
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

    /** Places the lines between two with whole labels. Where one has too few or too many figures, each must show its row. */
    private void between(int from, int to) {
        int[] placed = rows.clone();
        boolean even = true;
        int row = rows[from];
        for (int i = from + 1; i < to; i++) {
            even &= lines.get(i).figures().size() == full;
            row += isRow(i) ? 1 : 0;
            placed[i] = isRow(i) ? row : -1;
        }
        boolean sure = row + 1 == rows[to];
        for (int i = from + 1; i < to && sure; i++) {
            sure = placed[i] < 0 || pieces.isOf(lines.get(i), placed[i], even);
        }
        if (sure) {
            System.arraycopy(placed, from + 1, rows, from + 1, to - from - 1);
        }
    }

    /** A figure alone may be a page's number. */
    private boolean isRow(int i) {
        return lines.get(i).figures().size() >= SEVERAL || wholes.get(i).isPresent();
    }

    /** Each row but those that show themselves; it takes the lines since the row before, which hold pieces of both labels. */
    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            boolean behind = i > 0 && rows[i - 1] >= 0 && rows[i - 1] == rows[i] - 1;
            boolean before = i + 1 < rows.length && rows[i + 1] == rows[i] + 1;
            boolean known = rows[i] >= 0 && (wholes.get(i).isEmpty() || !wholes.get(i).get().alone());
            if (known) {
                Span line = lines.get(i).line();
                Span label = wholes.get(i).isPresent() ? wholes.get(i).get().span() : line;
                int start = behind ? lines.get(i - 1).line().end() : label.start();
                entries.add(row(i, new Span(start, before ? line.end() : label.end())));
            }
        }
        return List.copyOf(entries);
    }

    private Entry row(int i, Span span) {
        FigureLine line = lines.get(i);
        List<RawCell> cells = line.cells(text);
        List<Span> head = line.head();
        RawCell label = head.isEmpty() ? cells.get(0) : RawCell.words(text, head.get(head.size() - 1));
        LabelMatch match = LabelMatch.official(labels(official.rows().get(rows[i])));
        return Entry.spread(Entry.Kind.ROW, official.id(), span, List.of(new Named(label, match)), Optional.of(cells), false);
    }

    /** The row in each form that has it. */
    private List<Label> labels(FormRow row) {
        List<Label> labels = new ArrayList<>();
        for (Form form : forms) {
            Optional<FormRow> same = form.table(official.id()).orElseThrow().row(row.id());
            if (same.isPresent() && same.get().label().equals(row.label())) {
                labels.add(new Label(form.id(), official.id(), Label.Kind.ROW, row.id()));
            }
        }
        return labels;
    }
}
