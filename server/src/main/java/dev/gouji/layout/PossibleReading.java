package dev.gouji.layout;

import dev.gouji.layout.entry.Entry;
import dev.gouji.layout.fit.Fit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One of the readings that a text allows: its entries, each line taken as a row or under one layout.
 *
 * @param fits the tables made of them so far, by their ids
 */
record PossibleReading(List<Entry> entries, Map<String, Fit> fits) {

    PossibleReading(List<Entry> entries) {
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
