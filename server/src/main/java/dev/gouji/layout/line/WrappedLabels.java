package dev.gouji.layout.line;

import dev.gouji.form.LabelMatch;
import dev.gouji.form.Wording;
import dev.gouji.grammar.CharClass;
import dev.gouji.surface.Figure;
import dev.gouji.surface.Line;
import dev.gouji.surface.RawCell;
import dev.gouji.surface.WrappedFigure;
import dev.gouji.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins rows over which a label wraps. Some converters make a row of each line of the label, and only one has the figures:
 * | 1.属于国家 | | |, | 秘密 | 1 | 2 |. The label may be the row's own or its group's. Where columns are narrow, digits wrap too.
 *
 * @param rows the cells of each line, none for a line that is no row
 */
record WrappedLabels(Vocabulary vocabulary, List<Line> lines, List<List<RawCell>> rows) {

    /** No label wraps over more lines. */
    private static final int MOST_ROWS = 20;

    /**
     * A row, joined with the rows below it in which its label continues.
     *
     * @param cells none if no row begins on the line
     * @param last the number of its last line
     */
    record Whole(List<RawCell> cells, int last) {
    }

    /** The row that begins on a line; its label is the longest official label that the pieces make. */
    Whole at(int line) {
        List<RawCell> first = rows.get(line);
        boolean blank = RawCell.areBlank(first, 0, first.size());
        int label = label(first);
        return !blank && goesOn(next(line), first, label, first) ? whole(line, first, label) : new Whole(first, line);
    }

    private Whole whole(int line, List<RawCell> first, int label) {
        List<List<RawCell>> pieces = new ArrayList<>(List.of(first));
        List<RawCell> figures = first;
        Whole whole = new Whole(first, line);
        for (int at = next(line); pieces.size() < MOST_ROWS && goesOn(at, first, label, figures); at = next(at)) {
            List<RawCell> row = rows.get(at);
            boolean rest = areRest(row, figures, label);
            figures = isFilled(row, label) ? wrapped(figures, row, label) : figures;
            pieces.add(row);
            int last = label(row.subList(0, label + 1));
            if (rest && label < 0 || isLabel(pieces, rest && last < 0 ? label : last)) {
                whole = new Whole(joined(pieces, label, figures), at);
            } else if (last >= 0 && isFilled(row, label) && isLabel(row.get(last))) {
                return whole;
            }
        }
        return whole;
    }

    /** Whether the words of all rows in one column are a label, and the first row has some of them. */
    private boolean isLabel(List<List<RawCell>> pieces, int column) {
        return column >= 0 && !pieces.get(0).get(column).isBlank() && vocabulary.isWhole(words(pieces, column));
    }

    /** The words of all rows in one column, joined. */
    private static String words(List<List<RawCell>> rows, int column) {
        StringBuilder words = new StringBuilder();
        for (List<RawCell> row : rows) {
            words.append(row.get(column).text());
        }
        return words.toString();
    }

    /** The index of the last cell with words before the row's figures, where its label may begin; -1 if there is none. */
    private static int label(List<RawCell> row) {
        int label = -1;
        for (int i = 0; i < row.size(); i++) {
            boolean figure = row.get(i).isFigure();
            if (figure && i > 0 && !row.get(i).isBlank()) { // the first cell may be the row's number
                return label;
            }
            label = figure ? label : i;
        }
        return label;
    }

    /** Whether the words of the cell are a whole label. */
    private boolean isLabel(RawCell cell) {
        LabelMatch match = vocabulary.name(cell).match();
        return !match.isEmpty()
                && (match.wording() == Wording.OFFICIAL || match.wording() == Wording.VARIANT);
    }

    /** The number of the next line that may be a row: no blank one, comment or page number; 0 if there is none. */
    private int next(int line) {
        int next = line + 1;
        while (next < lines.size() && isEmpty(next)) {
            next++;
        }
        return next < lines.size() ? next : 0;
    }

    private boolean isEmpty(int line) {
        boolean blanks = !rows.get(line).isEmpty() && RawCell.areBlank(rows.get(line), 0, rows.get(line).size());
        return blanks || lines.get(line).isPassedOver();
    }

    /** Whether a row can continue the first one: it is as wide, and has a piece of the labels or the figures still missing. */
    private boolean goesOn(int at, List<RawCell> first, int label, List<RawCell> figures) {
        List<RawCell> row = at == 0 ? List.of() : rows.get(at);
        if (row.size() != first.size() || label >= 0 && row.get(label).isFigure() && !row.get(label).isBlank()) {
            return false;
        }
        if (!isFilled(row, label)) {
            return !RawCell.areBlank(row, 0, label + 1);
        }
        return areUnits(row, figures, label)
                || areRest(row, figures, label) && WrappedFigure.areAligned(vocabulary.text(), first, row);
    }

    /** Whether the row has only last digits of figures that are wider than their columns, and not of all of them. */
    private static boolean areRest(List<RawCell> row, List<RawCell> figures, int label) {
        boolean all = true;
        for (int i = label + 1; i < row.size(); i++) {
            all &= !row.get(i).isBlank() || figures.get(i).isBlank();
        }
        boolean any = false;
        for (int i = label + 1; i < row.size() && !all; i++) {
            boolean blank = row.get(i).isBlank();
            if (!blank && !WrappedFigure.goesOn(figures.get(i), row.get(i))) {
                return false;
            }
            any |= !blank;
        }
        return any;
    }

    /** Whether the row has only units of the figures above it, or figures where there are none: 件 below 1315 has wrapped. */
    private static boolean areUnits(List<RawCell> row, List<RawCell> figures, int label) {
        for (int i = label + 1; i < row.size(); i++) {
            RawCell below = row.get(i);
            boolean another = (below.isFigure() || CharClass.hasDigit(below.text())) && !figures.get(i).isBlank();
            if (!below.isBlank() && (another || !Figure.read(figures.get(i).text() + below.text()).isReadable())) {
                return false;
            }
        }
        return true;
    }

    /** The figures of two rows in which one row wraps, with the digits of both; a unit below a figure is left out. */
    private static List<RawCell> wrapped(List<RawCell> figures, List<RawCell> row, int label) {
        List<RawCell> wrapped = new ArrayList<>(figures.subList(0, label + 1));
        for (int i = label + 1; i < row.size(); i++) {
            RawCell above = figures.get(i);
            RawCell below = row.get(i);
            boolean digits = WrappedFigure.goesOn(above, below);
            wrapped.add(above.isBlank() ? below : digits ? above.withText(above.text() + below.text()) : above);
        }
        return wrapped;
    }

    private static boolean isFilled(List<RawCell> row, int label) {
        return !RawCell.areBlank(row, label + 1, row.size());
    }

    /** One row: in each column up to the label the words of all rows, then the figures. */
    private static List<RawCell> joined(List<List<RawCell>> rows, int label, List<RawCell> figures) {
        List<RawCell> joined = new ArrayList<>(figures.size());
        for (int i = 0; i <= label; i++) {
            joined.add(rows.get(0).get(i).withText(words(rows, i)));
        }
        joined.addAll(figures.subList(label + 1, figures.size()));
        return List.copyOf(joined);
    }
}
