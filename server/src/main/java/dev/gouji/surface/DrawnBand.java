package dev.gouji.surface;

import dev.gouji.grammar.SyntaxTree;
import java.util.ArrayList;
import java.util.List;

/** The lines between two borders of a drawn table. */
record DrawnBand(SyntaxTree tree, List<Line> lines, Labels labels) {

    /** Whether the lines are one row: they have the same columns, and one label at most or one that goes over several lines. */
    boolean isOne() {
        int columns = cells(0).size();
        for (int at = 0; at < lines.size(); at++) {
            if (cells(at).size() != columns || columns < 2 || !cells(at).get(columns - 1).isBlank()) {
                return false;
            }
        }
        return haveOneLabel() && haveOneLineOfFigures() || isLabelled() && haveOneFullLine();
    }

    /** The row: in each column the words of all lines. */
    Line.Row row() {
        List<RawCell> row = new ArrayList<>(cells(0).size() - 1);
        for (int column = 0; column < cells(0).size() - 1; column++) {
            RawCell first = cells(0).get(column);
            for (int at = 1; at < lines.size() && first.isBlank(); at++) {
                first = cells(at).get(column);
            }
            String words = words(column);
            row.add(words.length() == first.text().length() ? first : first.withText(words));
        }
        return new Line.Row(lines.get(0).span().to(lines.get(lines.size() - 1).span()), List.copyOf(row));
    }

    private List<RawCell> cells(int at) {
        return lines.get(at).cells();
    }

    /** Whether at most one line has a label, and none below words of the first column begins with a number: 四、结转. */
    private boolean haveOneLabel() {
        int found = 0;
        boolean words = false;
        for (int at = 0; at < lines.size(); at++) {
            RawCell first = cells(at).get(0);
            found += labels.isLabel(first.visible()) ? 1 : 0;
            if (words && tree.ordinal(first.visible()).isPresent()) {
                return false;
            }
            words |= !first.isBlank();
        }
        return found < 2;
    }

    /** Whether figures stand on one line, and below them at most their last digits, with no words beside these. */
    private boolean haveOneLineOfFigures() {
        int above = -1;
        for (int at = 0; at < lines.size(); at++) {
            boolean figures = figures(at) > 0;
            for (int column = 0; figures && above >= 0 && column < cells(at).size(); column++) {
                RawCell cell = cells(at).get(column);
                if (!cell.isBlank() && !WrappedFigure.goesOn(cells(above).get(column), cell)) {
                    return false;
                }
            }
            above = figures ? at : above;
        }
        return true;
    }

    /** Whether one line has more figures than each other one, and no figure stands above or below words. */
    private boolean haveOneFullLine() {
        int most = 0;
        int full = 0;
        for (int at = 0; at < lines.size(); at++) {
            int figures = figures(at);
            full = figures > most ? 1 : full + (figures == most ? 1 : 0);
            most = Math.max(figures, most);
        }
        boolean kinds = full == 1;
        for (int column = 0; column < cells(0).size() && kinds; column++) {
            kinds = !hasWords(column) || !hasFigure(column);
        }
        return kinds;
    }

    private int figures(int at) {
        int figures = 0;
        for (RawCell cell : cells(at)) {
            figures += !cell.isBlank() && cell.isFigure() ? 1 : 0;
        }
        return figures;
    }

    /** Whether the words of the last column before the figures are one label. */
    private boolean isLabelled() {
        String label = "";
        for (int column = 0; column < cells(0).size() && !hasFigure(column); column++) {
            label = hasWords(column) ? words(column) : label;
        }
        return labels.isWhole(label);
    }

    private boolean hasWords(int column) {
        boolean words = false;
        for (int at = 0; at < lines.size(); at++) {
            words |= !cells(at).get(column).isFigure();
        }
        return words;
    }

    private boolean hasFigure(int column) {
        boolean figure = false;
        for (int at = 0; at < lines.size(); at++) {
            figure |= !cells(at).get(column).isBlank() && cells(at).get(column).isFigure();
        }
        return figure;
    }

    /** The words of a column. Two figures that are not one are kept apart by a blank, so that nobody takes them for one. */
    private String words(int column) {
        StringBuilder words = new StringBuilder();
        RawCell above = cells(0).get(column);
        for (int at = 0; at < lines.size(); at++) {
            RawCell cell = cells(at).get(column);
            boolean apart = words.length() > 0 && !cell.isBlank() && cell.isFigure() && !WrappedFigure.goesOn(above, cell);
            words.append(apart ? " " : "").append(cell.text());
            above = cell.isBlank() ? above : cell;
        }
        return words.toString();
    }
}
