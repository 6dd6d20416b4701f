package dev.gouji.layout;

import dev.gouji.grammar.Span;
import dev.gouji.surface.RawCell;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures of a table that stand in no row, and why. */
final class Losses {

    private final List<Fit.LostRow> rows = new ArrayList<>();
    private final Map<Entry, Span> wrapped = new IdentityHashMap<>();

    /** The figures on another line are the rest of this row, which is too short without them. */
    void wrap(Entry row, Span more) {
        wrapped.merge(row, more, Span::to);
    }

    boolean isWrapped(Entry row) {
        return wrapped.containsKey(row);
    }

    /** Adds a row, unless it is known to have no figures. */
    void add(Entry entry, Optional<String> row, Lost.Reason reason) {
        Span more = wrapped.get(entry);
        if (more != null) {
            rows.add(new Fit.LostRow(entry, new Lost(entry.span().to(more), row, Lost.Reason.WRAPPED)));
        } else if (!entry.readable() || entry.isFilled()) {
            rows.add(new Fit.LostRow(entry, new Lost(entry.span(), row, reason)));
        }
    }

    /** Adds a row that does not fit so many columns; none where its header names others than the form. */
    void add(Entry entry, Optional<String> row, int columns) {
        add(entry, row, reason(entry, columns));
    }

    private static Lost.Reason reason(Entry entry, int columns) {
        if (columns == 0) {
            return Lost.Reason.HEADED;
        }
        if (Glued.isGlued(entry)) {
            return Lost.Reason.GLUED;
        }
        if (!entry.readable()) {
            return Lost.Reason.SCATTERED;
        }
        int own = own(entry);
        if (own >= columns) {
            return own > columns ? Lost.Reason.MORE : Lost.Reason.SCATTERED;
        }
        return entry.last() ? Lost.Reason.BROKEN_OFF : Lost.Reason.FEWER;
    }

    /** The number of its cells that are not there to fill up the row. */
    private static int own(Entry entry) {
        int own = 0;
        for (RawCell cell : entry.cells()) {
            own += cell.filler() ? 0 : 1;
        }
        return own;
    }

    List<Fit.LostRow> rows() {
        return List.copyOf(rows);
    }
}
