package dev.gouji.layout;

import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.LabelMatch;
import dev.gouji.surface.Figure;
import dev.gouji.surface.Line;
import dev.gouji.surface.RawCell;
import dev.gouji.text.Fold;
import dev.gouji.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Labels over several rows, as a converter leaves a label that wraps: each of its lines has a row, and only one of these
 * has the figures.
 */
final class WrappedLabels {

    /** No label wraps over more lines. */
    private static final int MOST_ROWS = 6;

    private final Vocabulary vocabulary;
    private final List<Line> lines;
    private final Map<Integer, List<RawCell>> piped;

    /** @param piped the cells of lines of pipes that are rows, by the numbers of the lines */
    WrappedLabels(Vocabulary vocabulary, List<Line> lines, Map<Integer, List<RawCell>> piped) {
        this.vocabulary = vocabulary;
        this.lines = lines;
        this.piped = piped;
    }

    /**
     * A row, with those below it in which its label goes on.
     *
     * @param last the number of the line that it ends on
     */
    record Whole(List<RawCell> cells, int last) {
    }

    /** The cells of the row on a line; empty where no row stands there. */
    private List<RawCell> cells(int line) {
        return lines.get(line) instanceof Line.Row row ? row.cells() : piped.getOrDefault(line, List.of());
    }

    /** The row that begins on a line, with the longest label that its pieces make; without cells where no row begins. */
    Whole at(int line) {
        List<RawCell> first = cells(line);
        int label = label(first);
        if (label < 0) {
            return new Whole(first, line);
        }
        StringBuilder words = new StringBuilder(first.get(label).text());
        List<RawCell> figures = first;
        List<List<RawCell>> pieces = new ArrayList<>(List.of(first));
        Whole whole = new Whole(first, line);
        int at = next(line);
        for (int n = 1; n < MOST_ROWS && at > 0 && goesOn(cells(at), label, first.size()); n++) {
            List<RawCell> row = cells(at);
            boolean filled = isFilled(row, label);
            if (filled && isFilled(figures, label)) {
                break;
            }
            figures = filled ? row : figures;
            words.append(row.get(label).text());
            pieces.add(row);
            if (!row.get(label).isBlank() && !vocabulary.exact(Fold.label(words)).isEmpty()) {
                whole = new Whole(joined(pieces, label, figures), at);
            } else if (isLabel(row.get(label))) {
                break;
            }
            at = next(at);
        }
        return whole;
    }

    /** The number of the last cell with words, which may begin the row's label; -1 where there is none. */
    private static int label(List<RawCell> row) {
        int label = row.size() - 1;
        while (label >= 0 && row.get(label).isFigure()) {
            label--;
        }
        return label;
    }

    /** Whether a cell has a label of its own. */
    private boolean isLabel(RawCell cell) {
        LabelMatch match = vocabulary.name(cell).match();
        return !match.isEmpty()
                && (match.closeness() == LabelMatch.Closeness.OFFICIAL || match.closeness() == LabelMatch.Closeness.VARIANT);
    }

    /** The next line that is not empty; 0 where there is none. */
    private int next(int line) {
        int next = line + 1;
        while (next < lines.size() && lines.get(next) instanceof Line.Gap) {
            next++;
        }
        return next < lines.size() ? next : 0;
    }

    /** Whether a row has a piece of the label, or the figures, and is as wide as the row above. */
    private static boolean goesOn(List<RawCell> row, int label, int width) {
        if (row.size() != width || label(row) > label || row.get(label).isFigure() && !row.get(label).isBlank()) {
            return false;
        }
        return !row.get(label).isBlank() || isFilled(row, label);
    }

    private static boolean isFilled(List<RawCell> row, int label) {
        return !RawCell.areBlank(row, label + 1, row.size());
    }

    /** One row with the words of all of them, and the figures. */
    private static List<RawCell> joined(List<List<RawCell>> rows, int label, List<RawCell> figures) {
        List<RawCell> joined = new ArrayList<>(figures.size());
        for (int i = 0; i <= label; i++) {
            StringBuilder words = new StringBuilder();
            for (List<RawCell> row : rows) {
                words.append(row.get(i).text());
            }
            RawCell begun = rows.get(0).get(i);
            joined.add(new RawCell(begun.delimiter(), begun.inside(), begun.visible(), words.toString(), begun.columns(), RawCell.NOWHERE,
                    Figure.read(words.toString())));
        }
        joined.addAll(figures.subList(label + 1, figures.size()));
        return List.copyOf(joined);
    }

    /** Whether the words are a piece of an official label, whose other piece is not beside it. */
    static boolean isPiece(Entry entry, FormTable official) {
        String words = Fold.label(entry.row().get(entry.label()).cell().text());
        for (FormRow row : official.rows()) {
            if (words.length() > 1 && Fold.label(row.label()).contains(words)) {
                return true;
            }
        }
        return false;
    }
}
