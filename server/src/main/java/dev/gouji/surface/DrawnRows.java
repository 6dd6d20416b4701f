package dev.gouji.surface;

import dev.gouji.grammar.SyntaxTree;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines between two borders, +-----+-----+ or ├─────┼─────┤, where borders stand between all rows of a table: each cell
 * wraps on its own, so the words of a column are one cell. Where borders only enclose the header and the whole, each line is a row.
 */
final class DrawnRows {

    /** A table with a border above and below its header and one at its end has one less. */
    private static final int FEWEST_BORDERS = 4;

    private final SyntaxTree tree;
    private final List<Line> lines;
    private final Labels labels;
    private final List<Line> joined = new ArrayList<>();

    private DrawnRows(SyntaxTree tree, List<Line> lines, Labels labels) {
        this.tree = tree;
        this.lines = lines;
        this.labels = labels;
    }

    /** The lines, with one row for the lines between two borders. */
    static List<Line> joined(SyntaxTree tree, List<Line> lines, Labels labels) {
        return new DrawnRows(tree, lines, labels).read();
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

    /** Adds the lines between two borders: as one row, or as they are if they are several. */
    private void between(int from, int to) {
        DrawnBand band = new DrawnBand(tree, lines.subList(from, to), labels);
        if (to - from > 1 && band.isOne()) {
            joined.add(band.row());
        } else {
            joined.addAll(band.lines());
        }
    }
}
