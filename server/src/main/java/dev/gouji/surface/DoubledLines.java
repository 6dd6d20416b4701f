package dev.gouji.surface;

import dev.gouji.grammar.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * Undoes the doubling of line ends, as of a file that was written with \r\r\n: an empty line then stands behind each line. Only rows
 * with a cell on each line need that, since their cells would stand apart as rows do. A portal's lines around them may not be doubled.
 */
final class DoubledLines {

    /** More than the lines of a signature, which TABs may open too. */
    private static final int FEWEST_CELLS = 8;

    private DoubledLines() {
    }

    /** The blocks with half of the empty lines between two lines, if no two cells of rows stand on adjacent lines. */
    static List<Block> halved(List<Block> blocks) {
        int cells = 0;
        boolean cell = false;
        for (Block block : blocks) {
            if (block instanceof Block.Comment) {
                continue;
            }
            boolean before = cell;
            cell = block instanceof Block.Row row && TabRow.isCellALine(row);
            cells += cell && hasWords((Block.Row) block) ? 1 : 0;
            if (cell && before) {
                return blocks;
            }
        }
        return cells < FEWEST_CELLS ? blocks : withHalfTheGaps(blocks);
    }

    /** Whether the TAB is not alone on its line, as it is between two cells of some texts. */
    private static boolean hasWords(Block.Row row) {
        return !row.cells().get(row.cells().size() - 1).inside().isEmpty();
    }

    private static List<Block> withHalfTheGaps(List<Block> blocks) {
        List<Block> halved = new ArrayList<>(blocks.size());
        int gap = 0;
        for (Block block : blocks) {
            gap = block instanceof Block.Blank ? gap + 1 : 0;
            if (gap % 2 == 0) {
                halved.add(block);
            }
        }
        return List.copyOf(halved);
    }
}
