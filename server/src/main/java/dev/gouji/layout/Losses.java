package dev.gouji.layout;

import dev.gouji.grammar.Span;
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

    /** Adds a row, unless it is known to have no figures. */
    void add(Entry entry, Optional<String> row, Lost.Reason reason) {
        Span more = wrapped.get(entry);
        if (more != null) {
            rows.add(new Fit.LostRow(entry, new Lost(entry.span().to(more), row, Lost.Reason.WRAPPED)));
        } else if (!entry.readable() || entry.isFilled()) {
            rows.add(new Fit.LostRow(entry, new Lost(entry.span(), row, reason)));
        }
    }

    /** Adds a row that does not fit so many columns. */
    void add(Entry entry, Optional<String> row, int columns) {
        int cells = entry.cells().size();
        add(entry, row, columns == 0 ? Lost.Reason.HEADED : Glued.isGlued(entry) ? Lost.Reason.GLUED : !entry.readable() ? Lost.Reason.SCATTERED
                : cells >= columns ? Lost.Reason.MORE : entry.last() ? Lost.Reason.BROKEN_OFF : Lost.Reason.FEWER);
    }

    List<Fit.LostRow> rows() {
        return List.copyOf(rows);
    }
}
