package dev.gouji.surface;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines between two borders, +-----+-----+, where borders stand between all rows of a table: each cell wraps on its own, so
 * the words of a column are one cell. Where borders only enclose the header and the whole, each line is a row.
 */
final class DrawnRows {

    /** A table with a border above and below its header and one at its end has one less. */
    private static final int FEWEST_BORDERS = 4;
    /** The blanks around the words of a cell that fill its column. */
    private static final int PADDING = 2;

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
        return lines.get(at) instanceof Line.Gap gap && gap.drawn();
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

    /** Whether the lines are one row: as wide, with one label at most, and with figures on one line, whose last digits may wrap. */
    private boolean isOne(int from, int to) {
        List<RawCell> figures = List.of();
        boolean labelled = false;
        for (int at = from; at < to; at++) {
            List<RawCell> cells = lines.get(at).cells();
            int columns = lines.get(from).cells().size();
            if (cells.size() != columns || columns < 2 || !cells.get(columns - 1).isBlank()) {
                return false;
            }
            if (labelled && labels.isLabel(cells.get(0).visible())) {
                return false;
            }
            labelled |= labels.isLabel(cells.get(0).visible());
            if (hasFigure(cells)) {
                if (!figures.isEmpty() && !goOn(figures, cells)) {
                    return false;
                }
                figures = cells;
            }
        }
        return true;
    }

    private static boolean hasFigure(List<RawCell> cells) {
        for (RawCell cell : cells) {
            if (!cell.isBlank() && cell.isFigure()) {
                return true;
            }
        }
        return false;
    }

    /** Whether figures are the rest of those above: nothing else stands on their line, and those above fill their columns. */
    private static boolean goOn(List<RawCell> above, List<RawCell> cells) {
        for (int column = 0; column < cells.size(); column++) {
            RawCell cell = cells.get(column);
            RawCell begun = above.get(column);
            boolean full = begun.isFigure() && begun.inside().length() <= begun.visible().length() + PADDING;
            if (!cell.isBlank() && !(cell.isFigure() && full && !begun.isBlank())) {
                return false;
            }
        }
        return true;
    }

    /** The cell of a column; its place is that of its first words. */
    private RawCell cell(int from, int to, int column) {
        RawCell first = lines.get(from).cells().get(column);
        StringBuilder words = new StringBuilder();
        for (int at = from; at < to; at++) {
            RawCell line = lines.get(at).cells().get(column);
            first = first.isBlank() ? line : first;
            words.append(line.text());
        }
        boolean whole = words.length() == first.text().length();
        return whole ? first : new RawCell(first.delimiter(), first.inside(), first.visible(), words.toString(), 1, RawCell.NOWHERE,
                Figure.read(words.toString()), false);
    }
}
