package dev.gouji.layout.fit;

import dev.gouji.layout.entry.Entry;
import dev.gouji.surface.RawCell;
import dev.gouji.vocabulary.Named;
import java.util.ArrayList;
import java.util.List;

/**
 * Drops the blanks after delimiters that close each line: if all lines of a table have one, with its header, they are no
 * cells. Lines of one width are filled up with blanks instead, among which the last may be a figure's.
 */
final class ClosingBlanks {

    private ClosingBlanks() {
    }

    static List<Entry> dropped(List<Entry> entries) {
        boolean head = false;
        boolean filled = true;
        for (Entry entry : entries) {
            if (!entry.onLine() || !isClosed(entry.row())) {
                return entries;
            }
            head |= entry.kind() == Entry.Kind.HEAD;
            filled &= entry.row().size() == entries.get(0).row().size();
        }
        if (!head || filled) {
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

    private static boolean isClosed(List<Named> row) {
        RawCell last = row.get(row.size() - 1).cell();
        return row.size() > 1 && last.isBlank() && !last.filler();
    }
}
