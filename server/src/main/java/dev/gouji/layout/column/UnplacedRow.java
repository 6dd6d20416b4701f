package dev.gouji.layout.column;

import dev.gouji.form.FormTable;
import dev.gouji.layout.entry.Entry;
import dev.gouji.surface.RawCell;
import java.util.List;

/**
 * A row whose figures do not have their columns yet.
 *
 * @param cells the cells behind its label; glued zeros (000) are one cell each
 * @param id the id of the row
 * @param columns the lists of column ids that it may have, the likeliest first; an empty list if its columns cannot be known
 * @param head the header above it
 * @param last whether it is the last row of the table
 */
public record UnplacedRow(Entry entry, List<RawCell> cells, String id, List<List<String>> columns, Head head, boolean last) {

    /** Whether the header above it leaves out some of its columns, so that one of its blanks may be no cell of theirs. */
    public boolean lacksColumn(FormTable official) {
        return official.isUniform() && head.leavesOut(columns.get(0));
    }
}
