package dev.gouji.layout;

import dev.gouji.layout.entry.Entry;
import dev.gouji.layout.fit.Fit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One way to read a text: with each line as a row, or with rows spread over lines in one layout.
 *
 * @param entries the entries of all tables, in order
 * @param fits the tables that have been fitted so far, by their ids; it is filled on demand
 */
record PossibleReading(List<Entry> entries, Map<String, Fit> fits) {

    PossibleReading(List<Entry> entries) {
        this(entries, new HashMap<>());
    }

    /** The entries of one table. */
    List<Entry> of(String table) {
        List<Entry> own = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            if (entry.table().equals(table)) {
                own.add(entry);
            }
        }
        return own;
    }
}
