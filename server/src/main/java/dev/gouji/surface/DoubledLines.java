package dev.gouji.surface;

import dev.gouji.grammar.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * Undoes the doubling of line ends, as of a file that was written with \r\r\n: an empty line then stands behind each line, or several
 * if that has happened again. Only rows with a cell on each line need that, since their cells would stand apart as rows do. A
 * portal's lines around them may not be doubled.
 */
final class DoubledLines {

    /** More than the lines of a signature, which TABs may open too. */
    private static final int FEWEST_CELLS = 8;

    private DoubledLines() {
    }

    /** The blocks without the empty lines that stand between all cells of rows, and as many fewer in wider gaps. */
    static List<Block> undone(List<Block> blocks) {
        int cells = 0;
        int fewest = blocks.size();
        int gap = blocks.size();
        for (Block block : blocks) {
            if (block instanceof Block.Row row && TabRow.isCellALine(row)) {
                cells += hasWords(row) ? 1 : 0;
                fewest = Math.min(fewest, gap);
                gap = 0;
            } else if (!(block instanceof Block.Comment)) {
                gap = block instanceof Block.Blank ? gap + 1 : blocks.size();
            }
            if (fewest == 0) {
                return blocks;
            }
        }
        return cells < FEWEST_CELLS || fewest == blocks.size() ? blocks : narrowed(blocks, fewest + 1);
    }

    /** Whether the TAB is not alone on its line, as it is between two cells of some texts. */
    private static boolean hasWords(Block.Row row) {
        return !row.cells().get(row.cells().size() - 1).inside().isEmpty();
    }

    /** The blocks with only the last of each {@code times} empty lines. */
    private static List<Block> narrowed(List<Block> blocks, int times) {
        List<Block> narrowed = new ArrayList<>(blocks.size());
        int gap = 0;
        for (Block block : blocks) {
            gap = block instanceof Block.Blank ? gap + 1 : 0;
            if (gap % times == 0) {
                narrowed.add(block);
            }
        }
        return List.copyOf(narrowed);
    }
}
