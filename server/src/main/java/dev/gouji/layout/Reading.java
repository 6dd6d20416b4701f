package dev.gouji.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The entries under a layout.
 *
 * @param fits the tables that have been made of them, by their ids
 */
record Reading(List<Entry> entries, Map<String, Fit> fits) {

    Reading(List<Entry> entries) {
        this(entries, new HashMap<>());
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
