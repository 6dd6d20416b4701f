package dev.gouji.layout.fit;

import dev.gouji.form.FormTable;
import dev.gouji.grammar.Span;
import dev.gouji.layout.column.PlacedRow;
import dev.gouji.layout.entry.Entry;
import dev.gouji.surface.RawCell;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the result for each entry of a table while it is fitted. */
final class BoundEntries {

    private final FormTable table;
    private final Map<Entry, BoundEntry> known = new IdentityHashMap<>();
    /** Rows that are too short, with the figures on other lines that are the rest of them. */
    private final Map<Entry, Span> wrapped = new IdentityHashMap<>();

    BoundEntries(FormTable table) {
        this.table = table;
    }

    boolean isKnown(Entry entry) {
        return known.containsKey(entry);
    }

    /** Whether the entry is the label of a row without figures. */
    boolean isBare(Entry entry) {
        return isKnown(entry) && known.get(entry).kind() == BoundEntry.Kind.BARE;
    }

    /** Whether the entry is a row that occurs for the second time. */
    boolean isRepeated(Entry entry) {
        return isKnown(entry) && known.get(entry).kind() == BoundEntry.Kind.REPEATED;
    }

    boolean anyLost() {
        for (BoundEntry entry : known.values()) {
            if (entry.lost().isPresent()) {
                return true;
            }
        }
        return false;
    }

    void put(Entry entry, BoundEntry.Kind kind) {
        known.put(entry, BoundEntry.of(table, entry, kind));
    }

    /** Adds rows that are placed; several may come from one entry. */
    void place(List<PlacedRow> rows) {
        for (PlacedRow row : rows) {
            BoundEntry before = known.get(row.entry());
            List<PlacedRow> all = new ArrayList<>(before == null ? List.of() : before.rows());
            all.add(row);
            known.put(row.entry(), BoundEntry.placed(table, row.entry(), all));
        }
    }

    /** Notes that figures on another line are the rest of a row that is too short without them. */
    void wrap(Entry row, Span more) {
        wrapped.put(row, wrapped.containsKey(row) ? wrapped.get(row).to(more) : more);
    }

    boolean isWrapped(Entry row) {
        return wrapped.containsKey(row);
    }

    /**
     * Notes that the figures of an entry are lost. An entry that has only blanks loses nothing.
     *
     * @param row the id of its row, empty if it has no label
     */
    void lose(Entry entry, Optional<String> row, Lost.Reason reason) {
        Span more = wrapped.get(entry);
        if (more != null) {
            known.put(entry, BoundEntry.lost(table, entry, new Lost(entry.span().to(more), row, Lost.Reason.WRAPPED)));
        } else if (!entry.readable() || entry.isFilled()) {
            known.put(entry, BoundEntry.lost(table, entry, new Lost(entry.span(), row, reason)));
        }
    }

    /**
     * Notes that an entry is lost because it does not fit its columns.
     *
     * @param columns how many columns its row has, 0 if they cannot be known because of the header
     */
    void lose(Entry entry, Optional<String> row, int columns) {
        lose(entry, row, reason(entry, columns));
    }

    private static Lost.Reason reason(Entry entry, int columns) {
        if (columns == 0) {
            return Lost.Reason.HEADED;
        }
        if (GluedFigures.isGlued(entry)) {
            return Lost.Reason.GLUED;
        }
        int own = 0;
        for (RawCell cell : entry.cells()) {
            own += cell.filler() ? 0 : 1;
        }
        if (!entry.readable() || own == columns) {
            return Lost.Reason.SCATTERED;
        }
        return own > columns ? Lost.Reason.MORE : entry.last() ? Lost.Reason.BROKEN_OFF : Lost.Reason.FEWER;
    }

    /** The entries with their results, in order. Page numbers, and figures that are the rest of a row beside them, are left out. */
    List<BoundEntry> of(List<Entry> entries) {
        List<BoundEntry> bound = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            if (entry.kind() == Entry.Kind.HEAD) {
                put(entry, BoundEntry.Kind.HEAD);
            } else if (entry.kind() == Entry.Kind.ROW && !isKnown(entry)) {
                put(entry, BoundEntry.Kind.BARE);
            }
            if (isKnown(entry)) {
                bound.add(known.get(entry));
            }
        }
        return bound;
    }
}
