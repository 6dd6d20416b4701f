package dev.gouji.layout.fit;

import dev.gouji.form.FormTable;
import dev.gouji.layout.column.PlacedRow;
import dev.gouji.layout.entry.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An entry of a table, and what became of its figures.
 *
 * @param table the table that it is an entry of
 * @param rows the rows whose figures stand under their columns, several where one line has all of a table
 * @param lost why its figures have no places, if they have none
 */
public record BoundEntry(FormTable table, Entry entry, Kind kind, List<PlacedRow> rows, Optional<Lost> lost)
        implements Comparable<BoundEntry> {

    public enum Kind {
        /** labels over figures */ COLUMNS,
        /** a label over several rows */ GROUP,
        /** a row's figures in their places */ PLACED,
        /** the figures of a row that have no places */ LOST,
        /** figures without the label of their row */ TORN,
        /** the label of a row with nothing behind it */ BARE,
        /** a row that stood there before */ REPEATED,
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

    /** With those of its rows that other readings place alike; where they place one with figures otherwise, all are lost. */
    BoundEntry agreed(List<PlacedRow> alike) {
        List<PlacedRow> agreed = new ArrayList<>(rows.size());
        for (PlacedRow row : rows) {
            if (alike.contains(row)) {
                agreed.add(row);
            } else if (row.isFilled()) {
                return lost(table, entry, new Lost(entry.span(), Optional.of(row.row()), Lost.Reason.SCATTERED));
            }
        }
        return agreed.size() == rows.size() ? this : agreed.isEmpty() ? of(table, entry, Kind.BARE) : placed(table, entry, agreed);
    }

    /** In the order of the text. */
    @Override
    public int compareTo(BoundEntry other) {
        return entry.compareTo(other.entry);
    }
}
