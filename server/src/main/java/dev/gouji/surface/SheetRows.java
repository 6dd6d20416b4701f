package dev.gouji.surface;

import dev.gouji.grammar.Block;
import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows as a spreadsheet writes them, with commas or semicolons between the cells. Adjacent such lines are a table if at least half of
 * their cells are figures or blank, if they are many and equally wide, or if one is a label and figures, 行政许可,12, or figures below
 * as many labels. They are no table if figures are glued to a label: in 本年新收26,75320,926 the commas belong to the figures. A cell
 * that has commas or line ends itself stands in quotation marks, between TABs too; some programs put them around all cells.
 */
final class SheetRows {

    private static final int FEWEST_LINES = 2;
    private static final int FEWEST_CELLS = 3;
    private static final int FEWEST_OF_A_GRID = 24;
    private static final char QUOTE = '"';
    private static final int MOST_LINES_A_CELL = 6;
    /** As many as the labels of a row take if each stands on two lines. */
    private static final int MOST_LINES_A_ROW = 32;

    private final String text;
    private final List<Block> blocks;
    private final Labels labels;
    private final LoneWords lone;
    private final Sign comma = new Sign(',');
    private final Sign semicolon = new Sign(';');
    private final Sign quote = new Sign(QUOTE);

    /** A sign between cells or around them, and where it occurs. */
    private final class Sign {

        private final char sign;
        /** The first sign at or behind {@link #from}; kept, since most reports have none, and the search goes to the end. */
        private int next = -1;
        private int from;
        /** The index of the block behind lines that have the sign and are no table; blocks before it are not read again. */
        private int refused;

        Sign(char sign) {
            this.sign = sign;
        }

        /** The first place of the sign at or behind an offset; the length of the text if there is none. */
        int first(int offset) {
            if (offset < from || offset > next) {
                int first = text.indexOf(sign, offset);
                from = offset;
                next = first < 0 ? text.length() : first;
            }
            return next;
        }
    }

    SheetRows(String text, List<Block> blocks, Labels labels, LoneWords lone) {
        this.text = text;
        this.blocks = blocks;
        this.labels = labels;
        this.lone = lone;
    }

    /**
     * The row of TAB cells that begins with a block, if its first cell stands in quotation marks, or one that goes over several lines.
     * A mark that nothing closes is a part of its cell.
     */
    Optional<Line.Row> quoted(int from) {
        int end = end(from);
        Span row = span(from, end);
        boolean quoted = end > from + 1 || !row.isEmpty() && text.charAt(row.start()) == QUOTE;
        List<RawCell> cells = quoted && row.of(text).indexOf('\t') >= 0 ? cells(row, '\t') : List.of();
        return cells.size() > 1 ? Optional.of(new Line.Row(row, cells)) : Optional.empty();
    }

    /** The rows of the table that begins at a block, with the comments between them; none if no table begins there. */
    List<Line> read(int from) {
        List<Line> lines = read(from, semicolon);
        return lines.isEmpty() ? read(from, comma) : lines;
    }

    private List<Line> read(int from, Sign parting) {
        List<Line> lines = new ArrayList<>(0);
        int i = from;
        while (from >= parting.refused && i < blocks.size()) {
            Span span = span(i, end(i));
            boolean parted = blocks.get(i) instanceof Block.Text && parting.first(span.start()) < span.end();
            List<RawCell> row = parted ? cells(span, parting.sign) : List.of();
            if (blocks.get(i) instanceof Block.Comment comment && !lines.isEmpty()) {
                lines.add(new Line.Comment(comment.span()));
            } else if (isRow(span, row, !lines.isEmpty())) {
                lines.add(new Line.Row(span, row));
            } else {
                break;
            }
            i = end(i);
        }
        boolean table = isTable(lines);
        parting.refused = table ? parting.refused : Math.max(i, parting.refused);
        return table ? lines : List.of();
    }

    private boolean isRow(Span line, List<RawCell> cells, boolean inRows) {
        return isPair(cells) || cells.size() >= FEWEST_CELLS && lone.line(new Line.Row(line, cells), inRows).isEmpty();
    }

    /** Whether the row is a label and a figure, or the labels above such rows: 信息内容,本年处理决定数量. */
    private boolean isPair(List<RawCell> row) {
        return row.size() == 2 && labels.isLabel(row.get(0).visible())
                && (row.get(1).isFigure() || labels.isLabel(row.get(1).visible()));
    }

    /** Whether the row is a label and its figures: 规章,0,0,0. */
    private boolean isFilled(List<RawCell> row) {
        for (int i = 1; i < row.size(); i++) {
            if (row.get(i).isBlank() || !row.get(i).isFigure()) {
                return false;
            }
        }
        return labels.isLabel(row.get(0).visible());
    }

    /** Whether the row has only figures, and as many labels stand above it. */
    private boolean areUnderLabels(List<RawCell> row, List<RawCell> above) {
        for (int i = 0; i < row.size(); i++) {
            if (!row.get(i).isFigure() || above.size() != row.size() || !labels.isLabel(above.get(i).visible())) {
                return false;
            }
        }
        return true;
    }

    /** The line without the signs of blank cells behind it, as in 一、总体情况,,,,; empty if it is no line of text in a sheet. */
    Optional<Line> text(Block.Text line) {
        Span content = line.content();
        char last = content.length() < 2 ? ' ' : text.charAt(content.end() - 1);
        boolean padded = (last == ',' || last == ';') && text.charAt(content.end() - 2) == last;
        return padded ? lone.line(new Line.Row(line.span(), cells(content, last)), false) : Optional.empty();
    }

    private boolean isTable(List<Line> lines) {
        int rows = 0;
        boolean filled = false;
        int cells = 0;
        int figures = 0;
        int alike = 0;
        int width = 0;
        List<RawCell> above = List.of();
        for (Line line : lines) {
            List<RawCell> row = line instanceof Line.Row whole ? whole.cells() : List.of();
            for (RawCell cell : row) {
                figures += cell.isFigure() ? 1 : 0;
                if (isGlued(cell)) {
                    return false;
                }
            }
            rows += row.isEmpty() ? 0 : 1;
            filled |= !row.isEmpty() && (isFilled(row) || areUnderLabels(row, above));
            above = row.isEmpty() ? above : row;
            alike += row.size() == width ? 1 : 0;
            width = row.isEmpty() ? width : row.size();
            cells += row.size();
        }
        boolean even = alike == rows - 1 && figures > rows && cells >= FEWEST_OF_A_GRID;
        return rows >= FEWEST_LINES && (2 * figures >= cells || even) || filled;
    }

    /** Whether the cell has words with a digit at the end. */
    private static boolean isGlued(RawCell cell) {
        return !cell.isFigure() && CharClass.isDigit(cell.text().charAt(cell.text().length() - 1));
    }

    /** The index of the block behind a line, and behind the lines over which cells in quotation marks continue. */
    private int end(int from) {
        boolean open = false;
        int last = from;
        for (int i = from; i < blocks.size() && i - last < MOST_LINES_A_CELL && i - from < MOST_LINES_A_ROW && isLine(blocks.get(i)); i++) {
            Span line = blocks.get(i).span();
            for (int at = quote.first(line.start()); at < line.end(); at = quote.first(at + 1)) {
                open = !open;
                last = i;
            }
            if (!open) {
                return i + 1;
            }
        }
        return from + 1;
    }

    private static boolean isLine(Block block) {
        return block instanceof Block.Text || block instanceof Block.Row;
    }

    /** The text of the blocks from one index up to another, without the last line end. */
    private Span span(int from, int to) {
        return Line.withoutEnd(text, blocks.get(from).span().to(blocks.get(to - 1).span()));
    }

    private List<RawCell> cells(Span line, char parting) {
        List<RawCell> cells = new ArrayList<>();
        int start = line.start();
        boolean quoted = false;
        for (int i = line.start(); i <= line.end(); i++) {
            quoted ^= i < line.end() && text.charAt(i) == QUOTE;
            if (i == line.end() || text.charAt(i) == parting && !quoted) {
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
        return RawCell.of(text, delimiter, inside, words, quoted ? visible.start() + 1 : inside.start());
    }
}
