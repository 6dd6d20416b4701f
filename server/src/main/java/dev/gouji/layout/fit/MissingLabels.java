package dev.gouji.layout.fit;

import dev.gouji.form.Forms;
import dev.gouji.form.Label;
import dev.gouji.form.LabelMatch;
import dev.gouji.layout.entry.Entry;
import dev.gouji.text.Fold;
import dev.gouji.vocabulary.Named;
import dev.gouji.vocabulary.RowOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the rows of labels that are badly cut, by the rows around them. */
final class MissingLabels {

    private MissingLabels() {
    }

    /** The entries, where those without an official label become rows if the rows around them show which. */
    static List<Entry> named(List<Entry> entries, Forms forms) {
        List<Entry> named = new ArrayList<>(entries);
        RowOrder order = new RowOrder(forms);
        for (int i = 0; i < named.size(); i++) {
            if (named.get(i).kind() == Entry.Kind.NAMELESS) {
                LabelMatch match = order.between(row(named, i, -1), row(named, i, 1),
                        Fold.label(named.get(i).row().get(named.get(i).label()).cell().text()));
                named.set(i, match.isEmpty() ? named.get(i) : named(named.get(i), match));
            }
        }
        return List.copyOf(named);
    }

    private static Entry named(Entry entry, LabelMatch match) {
        List<Named> row = new ArrayList<>(entry.row());
        row.set(entry.label(), new Named(row.get(entry.label()).cell(), match));
        return new Entry(Entry.Kind.ROW, entry.table(), entry.span(), List.copyOf(row), entry.label(), entry.lead(), entry.cells(),
                entry.readable(), entry.last(), entry.onLine());
    }

    /**
     * The nearest row above or below.
     *
     * @param step -1 for above, 1 for below
     */
    private static Optional<Label> row(List<Entry> entries, int from, int step) {
        for (int i = from + step; i >= 0 && i < entries.size(); i += step) {
            Optional<Label> row = entries.get(i).match().row();
            if (row.isPresent()) {
                return row;
            }
        }
        return Optional.empty();
    }
}
