package dev.gouji.layout.column;

import dev.gouji.layout.entry.Entry;
import dev.gouji.surface.RawCell;
import java.util.List;

/**
 * A row to be placed.
 *
 * @param cells those behind its label; zeros that stand together have one each
 * @param id the row's id
 * @param columns the columns that it may have, the likeliest first
 * @param head the header above it
 * @param last whether nothing of the table follows
 */
public record UnplacedRow(Entry entry, List<RawCell> cells, String id, List<List<String>> columns, Head head, boolean last) {

    /** Whether the header above it leaves out some of its columns, so that one of its blanks may be no cell of theirs. */
    public boolean lacksColumn() {
        return head.leavesOut(columns.get(0));
    }
}
