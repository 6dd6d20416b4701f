package dev.gouji.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entries under a layout. */
record Reading(Optional<Layout> layout, List<Entry> entries, Map<String, Fit> fits) {

    Reading(Optional<Layout> layout, List<Entry> entries) {
        this(layout, entries, new HashMap<>());
    }

    /** Whether the places that merged cells cover may be cells too. */
    boolean isGrid() {
        return layout.isEmpty() || layout.get().isGrid();
    }

    List<Entry> of(String table) {
        List<Entry> of = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            if (entry.table().equals(table)) {
                of.add(entry);
            }
        }
        return of;
    }
}
