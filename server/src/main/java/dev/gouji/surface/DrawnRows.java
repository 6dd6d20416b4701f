package dev.gouji.surface;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines between two borders, +-----+-----+ or ├─────┼─────┤, where borders stand between all rows of a table: each cell
 * wraps on its own, so the words of a column are one cell. Where borders only enclose the header and the whole, each line is a row.
 */
final class DrawnRows {

    /** A table with a border above and below its header and one at its end has one less. */
    private static final int FEWEST_BORDERS = 4;

    private final List<Line> lines;
    private final Labels labels;
    private final List<Line> joined = new ArrayList<>();

    private DrawnRows(List<Line> lines, Labels labels) {
        this.lines = lines;
        this.labels = labels;
    }

    /** The lines, with one row for the lines between two borders. */
    static List<Line> joined(List<Line> lines, Labels labels) {
        return new DrawnRows(lines, labels).read();
    }

    private List<Line> read() {
        int at = 0;
        while (at < lines.size()) {
            List<Integer> borders = isBorder(at) ? borders(at) : List.of();
            if (borders.size() < FEWEST_BORDERS) {
                joined.add(lines.get(at++));
                continue;
            }
            for (int i = 1; i < borders.size(); i++) {
                joined.add(lines.get(at));
                between(at + 1, borders.get(i));
                at = borders.get(i);
            }
            joined.add(lines.get(at++));
        }
        return joined.size() == lines.size() ? lines : List.copyOf(joined);
    }

    /** Where the borders of a table stand that begins with one. */
    private List<Integer> borders(int from) {
        List<Integer> borders = new ArrayList<>();
        int at = from;
        while (at < lines.size() && (isBorder(at) || lines.get(at) instanceof Line.Piped)) {
            if (isBorder(at)) {
                borders.add(at);
            }
            at++;
        }
        return borders;
    }

    private boolean isBorder(int at) {
        return lines.get(at) instanceof Line.Gap gap && gap.drawn()
                || lines.get(at) instanceof Line.Piped piped && areStrokes(piped.cells());
    }

    /** Whether the cells are those of ├──┼──┤, which closes its last cell. */
    private static boolean areStrokes(List<RawCell> cells) {
        int last = cells.size() - 1;
        boolean strokes = last > 0 && cells.get(last).isBlank();
        for (int i = 0; i < last && strokes; i++) {
            strokes = !cells.get(i).isBlank() && "─━═".indexOf(cells.get(i).text().charAt(0)) >= 0;
        }
        return strokes;
    }

    /** Adds the lines between two borders: as one row, or as they are if they do not have the same columns. */
    private void between(int from, int to) {
        if (to - from < 2 || !isOne(from, to)) {
            joined.addAll(lines.subList(from, to));
            return;
        }
        int closed = lines.get(from).cells().size() - 1;
        List<RawCell> cells = new ArrayList<>(closed);
        for (int column = 0; column < closed; column++) {
            cells.add(cell(from, to, column));
        }
        joined.add(new Line.Row(lines.get(from).span().to(lines.get(to - 1).span()), List.copyOf(cells)));
    }

    /**
     * Whether the lines are one row: as wide, with one label at most. If figures stand on several of them, no words may stand above or
     * below a figure, and the words of all lines must be one label.
     */
    private boolean isOne(int from, int to) {
        List<RawCell> figures = List.of();
        int labels = 0;
        boolean wraps = false;
        for (int at = from; at < to; at++) {
            List<RawCell> cells = lines.get(at).cells();
            int columns = lines.get(from).cells().size();
            if (cells.size() != columns || columns < 2 || !cells.get(columns - 1).isBlank()) {
                return false;
            }
            labels += this.labels.isWhole(cells.get(0).text()) ? 1 : 0;
            if (hasFigure(cells)) {
                if (!figures.isEmpty() && !haveOneKind(figures, cells)) {
                    return false;
                }
                wraps |= !figures.isEmpty();
                figures = cells;
            }
        }
        return labels < 2 && (!wraps || isLabelled(from, to));
    }

    /** Whether words stand below words and figures below figures. */
    private static boolean haveOneKind(List<RawCell> above, List<RawCell> cells) {
        for (int column = 0; column < cells.size(); column++) {
            boolean figure = above.get(column).isFigure() && !above.get(column).isBlank();
            if (!cells.get(column).isBlank() && cells.get(column).isFigure() != figure) {
                return false;
            }
        }
        return true;
    }

    /** Whether the last column with words has one label, or no column has words. */
    private boolean isLabelled(int from, int to) {
        String label = "";
        for (int column = 0; column < lines.get(from).cells().size(); column++) {
            label = areWords(from, to, column) ? words(from, to, column) : label;
        }
        return label.isEmpty() || labels.isWhole(label);
    }

    private boolean areWords(int from, int to, int column) {
        boolean words = false;
        for (int at = from; at < to; at++) {
            words |= !lines.get(at).cells().get(column).isFigure();
        }
        return words;
    }

    private static boolean hasFigure(List<RawCell> cells) {
        for (RawCell cell : cells) {
            if (!cell.isBlank() && cell.isFigure()) {
                return true;
            }
        }
        return false;
    }

    /** The cell of a column; its place is that of its first words. */
    private RawCell cell(int from, int to, int column) {
        RawCell first = lines.get(from).cells().get(column);
        for (int at = from; at < to && first.isBlank(); at++) {
            first = lines.get(at).cells().get(column);
        }
        String words = words(from, to, column);
        boolean whole = words.length() == first.text().length();
        return whole ? first : first.withText(words);
    }

    /** The words of a column. Two figures that are not one are kept apart by a blank, so that nobody takes them for one. */
    private String words(int from, int to, int column) {
        StringBuilder words = new StringBuilder();
        RawCell above = lines.get(from).cells().get(column);
        for (int at = from; at < to; at++) {
            RawCell cell = lines.get(at).cells().get(column);
            boolean apart = words.length() > 0 && !cell.isBlank() && cell.isFigure() && !WrappedFigure.goesOn(above, cell);
            words.append(apart ? " " : "").append(cell.text());
            above = cell.isBlank() ? above : cell;
        }
        return words.toString();
    }
}
