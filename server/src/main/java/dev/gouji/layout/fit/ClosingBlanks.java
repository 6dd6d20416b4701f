package dev.gouji.layout.fit;

import dev.gouji.layout.entry.Entry;
import dev.gouji.surface.RawCell;
import dev.gouji.vocabulary.Named;
import java.util.ArrayList;
import java.util.List;

/**
 * Drops the blank cell behind a delimiter that closes each line: label,1,2, has two figures. It is no cell if all lines of a table
 * end so, the header too. But lines that all have one width may be filled up with blanks, and then the last may be a figure's cell.
 */
final class ClosingBlanks {

    private ClosingBlanks() {
    }

    /** The entries without such blanks; unchanged if not all lines end with one. */
    static List<Entry> dropped(List<Entry> entries) {
        boolean head = false;
        boolean sameWidth = true;
        for (Entry entry : entries) {
            if (!entry.onLine() || !isClosed(entry.row())) {
                return entries;
            }
            head |= entry.kind() == Entry.Kind.HEAD;
            sameWidth &= entry.row().size() == entries.get(0).row().size();
        }
        if (!head || sameWidth) {
            return entries;
        }
        List<Entry> open = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            open.add(withoutLast(entry));
        }
        return List.copyOf(open);
    }

    private static Entry withoutLast(Entry entry) {
        List<RawCell> cells = entry.cells();
        List<RawCell> figures = cells.isEmpty() ? cells : List.copyOf(cells.subList(0, cells.size() - 1));
        List<Named> row = List.copyOf(entry.row().subList(0, entry.row().size() - 1));
        return Entry.onLine(entry.kind(), entry.table(), entry.span(), row, entry.label(), entry.lead(), figures);
    }

    /** Whether the row ends with a blank cell. */
    private static boolean isClosed(List<Named> row) {
        RawCell last = row.get(row.size() - 1).cell();
        return row.size() > 1 && last.isBlank() && !last.filler();
    }
}
