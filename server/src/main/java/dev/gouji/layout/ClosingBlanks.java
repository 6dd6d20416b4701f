package dev.gouji.layout;

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
            open.add(entry.withoutLast());
        }
        return List.copyOf(open);
    }

    private static boolean isClosed(List<Named> row) {
        RawCell last = row.get(row.size() - 1).cell();
        return row.size() > 1 && last.isBlank() && !last.filler();
    }
}
