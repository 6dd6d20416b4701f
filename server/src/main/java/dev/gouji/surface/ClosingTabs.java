package dev.gouji.surface;

import dev.gouji.grammar.Block;
import dev.gouji.grammar.Span;
import dev.gouji.grammar.SyntaxTree;
import java.util.ArrayList;
import java.util.List;

/**
 * Drops the TABs of lines that have one cell each and end with a TAB. Such a line is no row with a blank cell, as 行政许可 and a TAB is
 * where the row has no figure yet: figures stand on lines of their own.
 */
final class ClosingTabs {

    private static final int FEWEST_FIGURES = 4;

    private ClosingTabs() {
    }

    /** The blocks with such lines as text; unchanged if figures also stand behind TABs, or if too few stand before one. */
    static List<Block> dropped(SyntaxTree tree, List<Block> blocks) {
        int figures = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Row row && row.cells().get(row.cells().size() - 1).opening() == Block.Opening.TAB) {
                Span first = CellReader.trim(tree.text(), row.cells().get(0).inside());
                if (!isClosed(tree.text(), row)) {
                    return blocks;
                }
                figures += Words.isFigure(tree.text(), first) ? 1 : 0;
            }
        }
        return figures < FEWEST_FIGURES ? blocks : asText(tree, blocks);
    }

    private static List<Block> asText(SyntaxTree tree, List<Block> blocks) {
        List<Block> lines = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            boolean closed = block instanceof Block.Row row && isClosed(tree.text(), row);
            lines.add(closed ? text(tree, (Block.Row) block) : block);
        }
        return List.copyOf(lines);
    }

    private static Block text(SyntaxTree tree, Block.Row row) {
        Span words = CellReader.trim(tree.text(), row.cells().get(0).inside());
        return new Block.Text(row.span(), words, tree.ordinal(words));
    }

    /** Whether the row has words, a TAB behind them and nothing else. */
    private static boolean isClosed(String text, Block.Row row) {
        Block.Cell last = row.cells().get(row.cells().size() - 1);
        return row.cells().size() == 2 && row.cells().get(0).opening() == Block.Opening.LINE && last.opening() == Block.Opening.TAB
                && CellReader.trim(text, last.inside()).isEmpty();
    }
}
