package dev.gouji.surface;

import dev.gouji.grammar.Block;
import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A row as Word saves it as text: each cell on a line of its own behind a TAB, with blank lines between rows. A cell of several
 * paragraphs continues on lines without a TAB, even over blank lines. Only the label that these lines make together tells them from
 * the text behind a table.
 */
final class TabRow {

    /** More lines than a label written letter by letter takes, blank ones included. */
    private static final int MOST_LINES = 60;
    private static final int MOST_CHARACTERS = 200;
    private static final int MOST_CELLS_A_LINE = 2;

    private final String text;
    private final List<Block> blocks;
    private final Labels labels;
    /** The cells of the row so far. */
    private final List<RawCell> cells = new ArrayList<>();

    TabRow(String text, List<Block> blocks, Labels labels) {
        this.text = text;
        this.blocks = blocks;
        this.labels = labels;
    }

    /** Whether a line may be a cell of such a row: a TAB opens it, and it has at most two cells. */
    static boolean isCellALine(Block block) {
        return block instanceof Block.Row row && row.cells().size() <= MOST_CELLS_A_LINE && opensCell(row);
    }

    private static boolean opensCell(Block block) {
        return block instanceof Block.Row row && row.cells().get(0).opening() == Block.Opening.TAB;
    }

    /** The row that begins with a block. */
    Line read(int from) {
        cells.clear();
        int end = from;
        int i = from;
        while (i < blocks.size()) {
            Block block = blocks.get(i);
            if (isCellALine(block)) {
                for (Block.Cell cell : ((Block.Row) block).cells()) {
                    cells.add(CellReader.delimited(text, cell.delimiter(), cell.inside()));
                }
                i++;
                end = i;
            } else if (block instanceof Block.Comment) {
                i++;
            } else {
                int behind = rest(i);
                if (behind == i) {
                    break;
                }
                i = behind;
                end = i;
            }
        }
        return new Line.Row(blocks.get(from).span().to(blocks.get(end - 1).span()), List.copyOf(cells));
    }

    /** Adds the lines that continue the last cell and returns the index of the block behind them; {@code from} if there are none. */
    private int rest(int from) {
        int to = from;
        int last = from;
        while (to < blocks.size() && mayGoOn(blocks.get(to))) {
            last = blocks.get(to) instanceof Block.Text ? to + 1 : last;
            to++;
        }
        boolean cellFollows = last == to && to < blocks.size() && opensCell(blocks.get(to));
        if (last == from || last - from > MOST_LINES || !goesOn(from, last, cellFollows)) {
            return from;
        }
        RawCell cell = cells.remove(cells.size() - 1);
        cells.add(CellReader.delimited(text, cell.delimiter(), cell.inside().to(((Block.Text) blocks.get(last - 1)).content())));
        return last;
    }

    /** Whether a block may continue a cell: a blank line or a line of text, but no heading of a section. */
    private boolean mayGoOn(Block block) {
        return block instanceof Block.Blank || block instanceof Block.Text line && !labels.isHeading(line);
    }

    /**
     * Whether blocks continue the last cell.
     *
     * @param to the index behind the last of them, which is a line of text
     * @param cellFollows whether the next cell follows right behind them
     */
    private boolean goesOn(int from, int to, boolean cellFollows) {
        RawCell cell = cells.get(cells.size() - 1);
        Span whole = cell.inside().to(((Block.Text) blocks.get(to - 1)).content());
        if (cell.isBlank() && !cellFollows || whole.length() > MOST_CHARACTERS) {
            return false;
        }
        String rest = text.substring(blocks.get(from).span().start(), whole.end());
        if (PageNumbers.isPageNumber(CharClass.trim(rest)) || Figure.isFigure(CharClass.trim(rest))) {
            return false;
        }
        boolean number = !cell.isBlank() && CharClass.isDigit(cell.text().charAt(cell.text().length() - 1));
        boolean parted = blocks.get(from) instanceof Block.Blank;
        boolean figure = parted && !cell.isBlank() && Figure.isFigure(cell.text()); // a label below it is a line of its own
        return cellFollows && !parted && !number || !figure && labels.isLabel(whole);
    }
}
