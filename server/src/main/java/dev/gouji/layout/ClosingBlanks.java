package dev.gouji.layout;

import dev.gouji.vocabulary.Named;
import java.util.ArrayList;
import java.util.List;

/**
 * Drops the blanks after delimiters that close each line: if all lines of a table have one, with its header, they are
 * no cells.
 */
final class ClosingBlanks {

    private ClosingBlanks() {
    }

    static List<Entry> dropped(List<Entry> entries) {
        boolean head = false;
        for (Entry entry : entries) {
            if (!entry.shown() || !isClosed(entry.row())) {
                return entries;
            }
            head |= entry.kind() == Entry.Kind.HEAD;
        }
        if (!head) {
            return entries;
        }
        List<Entry> open = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            open.add(entry.withoutLast());
        }
        return List.copyOf(open);
    }

    private static boolean isClosed(List<Named> row) {
        return row.size() > 1 && row.get(row.size() - 1).cell().isBlank();
    }
}
