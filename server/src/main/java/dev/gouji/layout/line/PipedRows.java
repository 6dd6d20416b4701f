package dev.gouji.layout.line;

import dev.gouji.grammar.CharClass;
import dev.gouji.surface.Line;
import dev.gouji.surface.RawCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the cells of lines that are rows. Separator rows (|---|---|) are no rows, and the end of a line after the pipe that closes
 * its row is no cell.
 */
final class PipedRows {

    private PipedRows() {
    }

    /**
     * The cells of each line, none for a line that is no row. Whether a pipe opens the rows is judged for each run of adjacent
     * lines of pipes; for a line that stands alone it is judged by all lines of the text.
     */
    static List<List<RawCell>> read(List<Line> lines) {
        List<List<RawCell>> rows = new ArrayList<>(lines.size());
        for (Line line : lines) {
            rows.add(line instanceof Line.Row row ? row.cells() : List.of());
        }
        boolean unopened = areUnopened(lines);
        boolean closed = closedShare(lines, true) > 0.5;
        List<Line> run = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i <= lines.size(); i++) {
            if (i < lines.size() && lines.get(i) instanceof Line.Piped piped) {
                run.add(piped);
                places.add(i);
            } else if (i == lines.size() || !(lines.get(i) instanceof Line.Comment)) {
                read(run, places, run.size() > 1 ? areUnopened(run) : unopened, closed, rows);
                run.clear();
                places.clear();
            }
        }
        return rows;
    }

    /**
     * @param places the numbers of the run's lines in the text
     * @param unopened whether rows begin without a pipe, if no separator row shows it
     * @param allClosed whether a pipe ends most rows of the text that none opens; those of the run may have a closing one only then
     */
    private static void read(List<Line> run, List<Integer> places, boolean unopened, boolean allClosed, List<List<RawCell>> rows) {
        boolean separated = hasSeparator(run);
        boolean lacksFirst = separated ? !isOpened(cells(run, 1)) : unopened;
        boolean closed = closedShare(run, false) >= 0.8 && (allClosed || !lacksFirst);
        for (int i = 0; i < run.size(); i++) {
            List<RawCell> cells = cells(run, i);
            // Markdown has no table without a header, so converters write a blank one.
            boolean noHeader = i == 0 && separated && RawCell.areBlank(cells, 0, cells.size());
            if (!noHeader && !cells.get(0).filler() && !isSeparator(cells, i == 1 && run.size() > 2)) {
                boolean drop = closed && endsBlank(cells) && cells.size() > 1;
                List<RawCell> kept = withoutBorders(drop ? List.copyOf(cells.subList(0, cells.size() - 1)) : cells);
                rows.set(places.get(i), lacksFirst && isOpened(cells) ? RawCell.withBlankFirst(kept) : kept);
            }
        }
    }

    /**
     * Whether rows begin without a pipe: label | 1 | 2. A line that does begin with one then has a blank first cell: | 1 | 2. It is
     * so if most lines begin without a pipe, or if the lines with one usually have just one cell less.
     */
    private static boolean areUnopened(List<Line> lines) {
        List<Integer> unopened = new ArrayList<>();
        List<Integer> opened = new ArrayList<>();
        for (Line line : lines) {
            if (line instanceof Line.Piped piped && piped.cells().size() > 1) {
                (isOpened(piped.cells()) ? opened : unopened).add(piped.cells().size());
            }
        }
        return !unopened.isEmpty() && (unopened.size() >= opened.size() || usual(unopened) == usual(opened) + 1);
    }

    /** The most frequent width, 0 if there are none. */
    private static int usual(List<Integer> widths) {
        Map<Integer, Integer> counts = new HashMap<>();
        int usual = 0;
        for (int width : widths) {
            counts.put(width, counts.getOrDefault(width, 0) + 1);
            usual = counts.get(width) > counts.getOrDefault(usual, 0) ? width : usual;
        }
        return usual;
    }

    /**
     * The share of lines of pipes that end with a pipe.
     *
     * @param unopened whether only lines count that begin without one
     */
    private static double closedShare(List<Line> lines, boolean unopened) {
        int rows = 0;
        int ended = 0;
        for (Line line : lines) {
            if (line instanceof Line.Piped piped && !(unopened && isOpened(piped.cells()))) {
                rows++;
                ended += endsBlank(piped.cells()) ? 1 : 0;
            }
        }
        return (double) ended / Math.max(1, rows);
    }

    /** Whether the second line is a separator row. Its cells are never blank, so it has an opening pipe only if all rows have one. */
    private static boolean hasSeparator(List<Line> run) {
        return run.size() > 2 && isSeparator(cells(run, 1), true);
    }

    private static boolean isOpened(List<RawCell> cells) {
        return !cells.get(0).delimiter().isEmpty();
    }

    private static List<RawCell> cells(List<Line> lines, int i) {
        return ((Line.Piped) lines.get(i)).cells();
    }

    private static boolean endsBlank(List<RawCell> cells) {
        return cells.get(cells.size() - 1).isBlank();
    }

    /**
     * Whether the cells are those of |---|:--:| or ├──┼──┤.
     *
     * @param second whether it is the second line, where one stroke a cell is enough; elsewhere one cell needs three strokes, a
     *        colon or a drawn line, so that a row of dashes stays a row
     */
    private static boolean isSeparator(List<RawCell> cells, boolean second) {
        boolean sure = second;
        boolean filled = false;
        for (RawCell cell : cells) {
            String text = cell.text();
            if (!isStrokes(text)) {
                return false;
            }
            sure |= text.length() >= 3 || text.indexOf(':') >= 0 || isDrawn(text);
            filled |= !cell.isBlank();
        }
        return sure && filled;
    }

    /** The cells with blanks for borders: │ 三 ├──┼──┤ has a border between two rows, beside a label of both. */
    private static List<RawCell> withoutBorders(List<RawCell> cells) {
        List<RawCell> blank = cells;
        for (int i = 0; i < cells.size(); i++) {
            RawCell cell = cells.get(i);
            if (cell.text().length() > 1 && isDrawn(cell.text()) && isStrokes(cell.text())) {
                blank = blank == cells ? new ArrayList<>(cells) : blank;
                blank.set(i, RawCell.blank(cell.delimiter(), cell.inside(), RawCell.NOWHERE));
            }
        }
        return blank == cells ? cells : List.copyOf(blank);
    }

    private static boolean isDrawn(String text) {
        return !text.isEmpty() && "─━═".indexOf(text.charAt(0)) >= 0;
    }

    private static boolean isStrokes(String text) {
        for (int i = 0; i < text.length(); i++) {
            int sign = CharClass.of(text.charAt(i));
            if (sign != '-' && sign != ':') {
                return false;
            }
        }
        return true;
    }
}
