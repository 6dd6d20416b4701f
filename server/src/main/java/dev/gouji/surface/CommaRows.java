package dev.gouji.surface;

import dev.gouji.grammar.Block;
import dev.gouji.grammar.Span;
import dev.gouji.grammar.SyntaxTree;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows whose cells commas part, as a spreadsheet writes them: lines with commas one under another, with figures or nothing
 * in most cells. A cell with commas of its own stands in quotation marks.
 */
final class CommaRows {

    private static final int FEWEST_LINES = 2;
    private static final int FEWEST_CELLS = 3;
    private static final char QUOTE = '"';

    private final String text;
    private final List<Block> blocks;
    /** The next comma at or behind the last line that was looked at; most reports have none at all. */
    private int comma = -1;
    /** The block behind lines that have commas and are no table; none of them is looked at again. */
    private int refused;

    CommaRows(SyntaxTree tree) {
        this.text = tree.text();
        this.blocks = tree.blocks();
    }

    /** The lines of the table that begins at a block, comments among its rows too; none where no table begins. */
    List<Line> read(int from) {
        List<Line> lines = new ArrayList<>(0);
        int rows = 0;
        int cells = 0;
        int figures = 0;
        for (int i = from; from >= refused && i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Comment comment && rows > 0) {
                lines.add(new Line.Comment(comment.span()));
                continue;
            }
            List<RawCell> row = blocks.get(i) instanceof Block.Text line ? cells(line.content()) : List.of();
            if (row.size() < FEWEST_CELLS) {
                break;
            }
            rows++;
            cells += row.size();
            for (RawCell cell : row) {
                figures += cell.isFigure() ? 1 : 0;
            }
            lines.add(new Line.Row(blocks.get(i).span(), row));
        }
        boolean table = rows >= FEWEST_LINES && 2 * figures >= cells;
        refused = table || rows == 0 ? refused : from + lines.size();
        return table ? lines : List.of();
    }

    /** The cells of a line; none where it has no comma. */
    private List<RawCell> cells(Span line) {
        if (comma < line.start()) {
            int next = text.indexOf(',', line.start());
            comma = next < 0 ? text.length() : next;
        }
        if (comma >= line.end()) {
            return List.of();
        }
        List<RawCell> cells = new ArrayList<>();
        int start = line.start();
        boolean quoted = false;
        for (int i = line.start(); i <= line.end(); i++) {
            quoted ^= i < line.end() && text.charAt(i) == QUOTE;
            if (i == line.end() || text.charAt(i) == ',' && !quoted) {
                cells.add(cell(new Span(cells.isEmpty() ? start : start - 1, start), new Span(start, i)));
                start = i + 1;
            }
        }
        return List.copyOf(cells);
    }

    private RawCell cell(Span delimiter, Span inside) {
        Span visible = CellReader.trim(text, inside);
        boolean quoted = visible.length() > 1 && text.charAt(visible.start()) == QUOTE && text.charAt(visible.end() - 1) == QUOTE;
        Span words = quoted ? CellReader.trim(text, new Span(visible.start() + 1, visible.end() - 1)) : visible;
        return RawCell.of(text, delimiter, inside, words, inside.start());
    }
}
