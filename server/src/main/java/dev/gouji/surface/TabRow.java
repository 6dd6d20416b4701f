package dev.gouji.surface;

import dev.gouji.grammar.Block;
import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import dev.gouji.grammar.SyntaxTree;
import java.util.ArrayList;
import java.util.List;

/**
 * A row as Word writes it out as text: one TAB cell a line, rows parted by blank lines. A cell of several paragraphs goes
 * on in lines without a TAB, over blank lines too, which only its label tells from the text behind a table.
 */
final class TabRow {

    /** More lines than a label written letter by letter takes, blank ones included. */
    private static final int MOST_LINES = 60;
    private static final int MOST_CHARACTERS = 200;
    private static final int MOST_CELLS_A_LINE = 2;

    private final String text;
    private final List<Block> blocks;
    private final Labels labels;
    private final List<RawCell> cells = new ArrayList<>();

    TabRow(SyntaxTree tree, Labels labels) {
        this.text = tree.text();
        this.blocks = tree.blocks();
        this.labels = labels;
    }

    static boolean isCellALine(Block.Row row) {
        return row.cells().size() <= MOST_CELLS_A_LINE && opensCell(row);
    }

    private static boolean opensCell(Block block) {
        return block instanceof Block.Row row && row.cells().get(0).opening() == Block.Opening.TAB;
    }

    /** The cells of the last row. */
    List<RawCell> cells() {
        return List.copyOf(cells);
    }

    /** Reads the row that begins with a block and returns the number of the block after it. */
    int read(int from) {
        cells.clear();
        int end = from;
        int i = from;
        while (i < blocks.size()) {
            Block block = blocks.get(i);
            if (opensCell(block) && isCellALine((Block.Row) block)) {
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
        return end;
    }

    /** Reads the lines of the last cell and returns the number of the block after them. */
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

    /** No cell goes on over the heading of a section. */
    private boolean mayGoOn(Block block) {
        return block instanceof Block.Blank || block instanceof Block.Text line && !labels.isHeading(line);
    }

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
