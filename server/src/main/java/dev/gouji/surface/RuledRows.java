package dev.gouji.surface;

import dev.gouji.grammar.Block;
import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import dev.gouji.text.Width;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rows of a table whose columns a line of dashes shows, as Pandoc writes simple tables: ----- ---. */
record RuledRows(String text, List<Block> blocks) {

    /** The most strokes that stand for a figure. */
    private static final int MOST_STROKES = 3;

    /**
     * The line of dashes at a block with the rows below it, up to the next such line if all lines before it keep to the columns, else
     * up to an empty line that no row follows; none if the block is no line of dashes. If any line does not keep to the columns, the
     * lines are no rows.
     *
     * @param above the lines before; the header above the dashes becomes a row too
     */
    List<Line> read(int from, List<Line> above) {
        List<Span> columns = columns(blocks.get(from).span());
        if (columns.size() < 2) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        lines.add(new Line.Gap(blocks.get(from).span(), false));
        int end = 0;
        boolean keeps = true;
        int at = from + 1;
        while (keeps && (isLine(at) || isEmpty(at))) {
            Span line = blocks.get(at).span();
            List<RawCell> cells = isLine(at) ? cells(line, columns) : List.of();
            keeps = isEmpty(at) || !cells.isEmpty();
            end = end == 0 && isEmpty(at) && !isRow(at + 1, columns) ? lines.size() : end;
            lines.add(cells.isEmpty() ? new Line.Gap(line, false) : new Line.Row(line, cells));
            at++;
        }
        boolean closed = at < blocks.size() && blocks.get(at) instanceof Block.Text;
        List<Line> rows = keeps && (closed || end == 0) ? lines : lines.subList(0, Math.max(1, end));
        if (rows.size() > 1) {
            addHeader(above, columns);
        }
        return rows;
    }

    /** Makes rows of the lines right above the dashes that have words in several columns. */
    private void addHeader(List<Line> above, List<Span> columns) {
        for (int at = above.size() - 1; at >= 0 && above.get(at) instanceof Line.Text head; at--) {
            List<RawCell> cells = cells(head.span(), columns);
            if (!isRow(cells)) {
                return;
            }
            above.set(at, new Line.Row(head.span(), cells));
        }
    }

    private boolean isLine(int at) {
        return at < blocks.size() && blocks.get(at) instanceof Block.Text line && columns(line.span()).size() < 2;
    }

    private boolean isEmpty(int at) {
        return at < blocks.size() && blocks.get(at) instanceof Block.Blank;
    }

    /** Whether a line with words in several columns stands at an index. */
    private boolean isRow(int at, List<Span> columns) {
        return isLine(at) && isRow(cells(blocks.get(at).span(), columns));
    }

    private static boolean isRow(List<RawCell> cells) {
        return !cells.isEmpty() && !RawCell.areBlank(cells, 1, cells.size());
    }

    /** The columns that a line of dashes shows, counted as on a terminal; none if the line has other signs. */
    private List<Span> columns(Span line) {
        List<Span> columns = new ArrayList<>(0);
        int longest = 0;
        int end = Line.withoutEnd(text, line).end();
        for (int i = line.start(); i < end; i++) {
            char c = text.charAt(i);
            if (c == '-' || c == '=') {
                boolean goesOn = i > line.start() && text.charAt(i - 1) != ' ';
                int column = i - line.start();
                Span run = new Span(goesOn ? columns.remove(columns.size() - 1).start() : column, column + 1);
                columns.add(run);
                longest = Math.max(run.length(), longest);
            } else if (c != ' ') {
                return List.of();
            }
        }
        return longest > MOST_STROKES ? columns : List.of();
    }

    /**
     * The cells of a line; none if words stand between the columns, if a figure stands apart from other words of its column, or if signs
     * without width hide where they stand.
     */
    private List<RawCell> cells(Span line, List<Span> columns) {
        int[] from = new int[columns.size()];
        int[] to = new int[columns.size()];
        Arrays.fill(from, -1);
        int column = 0;
        int at = 0;
        int end = Line.withoutEnd(text, line).end();
        for (int i = line.start(); i < end; i++) {
            int next = column + Width.of(text.charAt(i));
            if (next == column) {
                return List.of();
            }
            if (!CharClass.isSpace(text.charAt(i))) {
                while (at < columns.size() && columns.get(at).end() <= column) {
                    at++;
                }
                boolean apart = at < columns.size() && to[at] > 0 && i - to[at] > 1 && CharClass.isDigit(text.charAt(i));
                if (apart || at == columns.size() || column < columns.get(at).start() || next > columns.get(at).end()) {
                    return List.of();
                }
                from[at] = from[at] < 0 ? i : from[at];
                to[at] = i + 1;
            }
            column = next;
        }
        List<RawCell> cells = new ArrayList<>(columns.size());
        int last = line.start();
        for (int i = 0; i < from.length; i++) {
            Span blank = new Span(Math.min(last, line.end() - 1), line.end());
            cells.add(from[i] < 0 ? RawCell.blank(blank, blank, RawCell.NOWHERE)
                    : RawCell.words(text, CellReader.trim(text, new Span(from[i], to[i]))));
            last = Math.max(last, to[i]);
        }
        return List.copyOf(cells);
    }
}
