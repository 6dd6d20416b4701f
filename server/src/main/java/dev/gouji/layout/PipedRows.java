package dev.gouji.layout;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import dev.gouji.surface.Line;
import dev.gouji.surface.RawCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the cells in lines that are rows; separator rows are none, nor is the text after a pipe that only closes a row. */
final class PipedRows {

    private PipedRows() {
    }

    /** The cells of each line, none where it is no row; adjacent lines of pipes are judged together, a single one with all. */
    static List<List<RawCell>> read(List<Line> lines) {
        List<List<RawCell>> rows = new ArrayList<>(lines.size());
        for (Line line : lines) {
            rows.add(line instanceof Line.Row row ? row.cells() : List.of());
        }
        boolean bare = isBare(lines);
        int i = 0;
        while (i < lines.size()) {
            int end = i;
            while (end < lines.size() && lines.get(end) instanceof Line.Piped) {
                end++;
            }
            if (end > i) {
                read(lines, i, end, end - i > 1 ? isBare(lines.subList(i, end)) : bare, rows);
            }
            i = Math.max(end, i + 1);
        }
        return rows;
    }

    private static void read(List<Line> lines, int from, int to, boolean bare, List<List<RawCell>> rows) {
        int ended = 0;
        for (int i = from; i < to; i++) {
            ended += endsBlank(cells(lines, i)) ? 1 : 0;
        }
        boolean closed = ended * 5L >= (to - from) * 4L;
        boolean begin = hasSeparator(lines, from, to) ? !isOpened(cells(lines, from + 1)) : bare;
        for (int i = from; i < to; i++) {
            List<RawCell> cells = cells(lines, i);
            // Markdown has no table without a header, so converters write a blank one.
            boolean noHeader = i == from && RawCell.areBlank(cells, 0, cells.size()) && hasSeparator(lines, from, to);
            if (!noHeader && !isSeparator(cells, i == from + 1 && i + 1 < to)) {
                boolean drop = closed && endsBlank(cells) && cells.size() > 1;
                List<RawCell> kept = drop ? List.copyOf(cells.subList(0, cells.size() - 1)) : cells;
                rows.set(i, begin && isOpened(cells) ? withFirst(kept) : kept);
            }
        }
    }

    /**
     * Whether no pipe opens a row: if most rows begin without one, or the others lack just one cell, a pipe before another
     * row's cells opens its second cell.
     */
    private static boolean isBare(List<Line> lines) {
        List<Integer> bare = new ArrayList<>();
        List<Integer> opened = new ArrayList<>();
        for (Line line : lines) {
            if (line instanceof Line.Piped piped && piped.cells().size() > 1) {
                (isOpened(piped.cells()) ? opened : bare).add(piped.cells().size());
            }
        }
        return !bare.isEmpty() && (bare.size() >= opened.size() || usual(bare) == usual(opened) + 1);
    }

    /** The number that stands there most often. */
    private static int usual(List<Integer> widths) {
        Map<Integer, Integer> counts = new HashMap<>();
        int usual = 0;
        for (int width : widths) {
            counts.put(width, counts.getOrDefault(width, 0) + 1);
            usual = counts.get(width) > counts.getOrDefault(usual, 0) ? width : usual;
        }
        return usual;
    }

    /** The cells of a separator row are never blank, so a pipe opens it only if one opens the rows around it. */
    private static boolean hasSeparator(List<Line> lines, int from, int to) {
        return to - from > 2 && isSeparator(cells(lines, from + 1), true);
    }

    private static boolean isOpened(List<RawCell> cells) {
        return !cells.get(0).delimiter().isEmpty();
    }

    /** A line that begins with a pipe where the others do not has a blank first cell. */
    private static List<RawCell> withFirst(List<RawCell> cells) {
        List<RawCell> all = new ArrayList<>(cells.size() + 1);
        Span pipe = cells.get(0).delimiter();
        all.add(RawCell.blank(pipe, new Span(pipe.start(), pipe.start()), pipe.start()));
        all.addAll(cells);
        return all;
    }

    private static List<RawCell> cells(List<Line> lines, int i) {
        return ((Line.Piped) lines.get(i)).cells();
    }

    private static boolean endsBlank(List<RawCell> cells) {
        return cells.get(cells.size() - 1).isBlank();
    }

    /**
     * |---|:--:| or ├──┼──┤. After the first row single strokes are enough; elsewhere it takes three strokes, a colon or a
     * drawn line in some cell, so that a row of dashes stays a row.
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

    private static boolean isDrawn(String text) {
        return !text.isEmpty() && "─━".indexOf(text.charAt(0)) >= 0;
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
