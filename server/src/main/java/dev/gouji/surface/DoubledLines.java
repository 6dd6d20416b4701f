package dev.gouji.surface;

import dev.gouji.grammar.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * Undoes the doubling of line ends, as of a file that was written with \r\r\n: an empty line then stands behind each line. Only a row
 * with a cell on each line needs that, since its cells would stand apart as rows do.
 */
final class DoubledLines {

    private DoubledLines() {
    }

    /** The blocks without the empty line behind each line; all blocks if a line has none behind it, or if no TAB opens a cell. */
    static List<Block> halved(List<Block> blocks) {
        boolean cells = false;
        for (int i = 0; i + 1 < blocks.size(); i += 2) {
            if (!(blocks.get(i + 1) instanceof Block.Blank)) {
                return blocks;
            }
            cells |= blocks.get(i) instanceof Block.Row row && TabRow.isCellALine(row);
        }
        return cells ? everyOther(blocks) : blocks;
    }

    private static List<Block> everyOther(List<Block> blocks) {
        List<Block> halved = new ArrayList<>(blocks.size() / 2 + 1);
        for (int i = 0; i < blocks.size(); i += 2) {
            halved.add(blocks.get(i));
        }
        return List.copyOf(halved);
    }
}
