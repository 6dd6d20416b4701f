package dev.gouji.layout.fit;

import dev.gouji.form.FormTable;
import dev.gouji.layout.column.PlacedRow;
import dev.gouji.layout.entry.Entry;
import java.util.List;
import java.util.Optional;

/**
 * An entry of a table with the result of fitting it.
 *
 * @param table the official table
 * @param rows the rows whose figures have their columns: one, or several if one line has a whole strip; none for other kinds
 * @param lost why its figures are lost, empty if they are not
 */
public record BoundEntry(FormTable table, Entry entry, Kind kind, List<PlacedRow> rows, Optional<Lost> lost)
        implements Comparable<BoundEntry> {

    public enum Kind {
        /** labels of columns or groups */ HEAD,
        /** a row whose figures have their columns */ PLACED,
        /** a row whose figures are lost */ LOST,
        /** figures that are lost because no label says their row */ TORN,
        /** the label of a row without figures */ BARE,
        /** a row that occurs for the second time */ REPEATED,
        /** a row that the form does not have */ LOCAL
    }

    static BoundEntry of(FormTable table, Entry entry, Kind kind) {
        return new BoundEntry(table, entry, kind, List.of(), Optional.empty());
    }

    static BoundEntry placed(FormTable table, Entry entry, List<PlacedRow> rows) {
        return new BoundEntry(table, entry, Kind.PLACED, List.copyOf(rows), Optional.empty());
    }

    static BoundEntry lost(FormTable table, Entry entry, Lost lost) {
        return new BoundEntry(table, entry, entry.label() < 0 ? Kind.TORN : Kind.LOST, List.of(), Optional.of(lost));
    }

    /**
     * The entry; if readings disagree about one of its rows, its figures are lost.
     *
     * @param alike the rows that all readings place alike
     */
    BoundEntry agreed(List<PlacedRow> alike) {
        for (PlacedRow row : rows) {
            if (!alike.contains(row)) {
                return entry.isFilled() ? lost(table, entry, new Lost(entry.span(), Optional.of(row.row()), Lost.Reason.SCATTERED))
                        : of(table, entry, Kind.BARE);
            }
        }
        return this;
    }

    /** In the order of the text. */
    @Override
    public int compareTo(BoundEntry other) {
        return entry.compareTo(other.entry);
    }
}
