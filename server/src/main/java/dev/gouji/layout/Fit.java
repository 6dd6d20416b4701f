package dev.gouji.layout;

import dev.gouji.form.Form;
import dev.gouji.form.FormTable;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table read under one layout.
 *
 * @param form the form that its labels show, else the one that was to be expected
 * @param formShown whether they show it
 * @param entries all that belongs to it, in order
 * @param rows the rows whose figures stand under their columns
 * @param lost figures whose places are unknown
 * @param repeated rows that stand there for a second time
 * @param local rows with figures that the form does not have
 * @param bare rows behind whose labels nothing stands
 */
public record Fit(Form form, boolean formShown, FormTable official, List<Entry> entries, List<Placed> rows, List<LostRow> lost,
                  List<Entry> repeated, List<Entry> local, List<Entry> bare) {

    /** A row that could not be placed. */
    public record LostRow(Entry entry, Lost lost) {
    }

    /** Above 0 where this is better than the other: more rows in their places, then fewer lost unless none were seen. */
    int compare(Fit other) {
        int score = Integer.compare(score(), other.score());
        int seen = score != 0 ? score : Boolean.compare(!entries.isEmpty(), !other.entries.isEmpty());
        return seen != 0 ? seen : Integer.compare(other.lost.size(), this.lost.size());
    }

    /** Only the rows that other readings place alike; the figures of the rest are lost. */
    Fit agreedWith(List<Fit> others) {
        List<List<Placed>> readings = new ArrayList<>();
        readings.add(rows);
        for (Fit other : others) {
            readings.add(other.rows);
        }
        List<Placed> agreed = Frames.agreed(readings);
        List<LostRow> all = new ArrayList<>(lost);
        for (Placed row : rows) {
            if (!agreed.contains(row) && row.isFilled()) {
                all.add(new LostRow(row.entry(), new Lost(row.entry().span(), Optional.of(row.row()), Lost.Reason.SCATTERED)));
            }
        }
        return new Fit(form, formShown, official, entries, agreed, List.copyOf(all), repeated, local, bare);
    }

    /** How many rows have figures in their places: the layout under which most have is that of the table. */
    int score() {
        int score = 0;
        for (Placed row : rows) {
            score += row.isFilled() ? 1 : 0;
        }
        return score;
    }

    /** Whether most of its rows show themselves: their figures stand on the line of their label. */
    boolean isShown() {
        int shown = 0;
        int rows = 0;
        for (Entry entry : entries) {
            boolean row = entry.kind() == Entry.Kind.ROW;
            rows += row ? 1 : 0;
            shown += row && (entry.cells().size() >= official.columns().size() || entry.isFilled()) ? 1 : 0;
        }
        return shown > 0 && 2 * shown >= rows;
    }

    /** Whether a row of figures without a label stands on one line, or a part of it that is as long as the table is wide. */
    boolean isLine() {
        for (Entry entry : entries) {
            if (entry.shown() && entry.kind() != Entry.Kind.HEAD && entry.cells().size() >= official.columns().size()
                    && (entry.isFilled() || entry.cells().size() == official.addresses().size())) {
                return true;
            }
        }
        return false;
    }

    /** Whether each figure has its place. */
    boolean isWhole() {
        return lost.isEmpty() && bare.isEmpty();
    }

    /** What became of each entry, in the order of the text; a number alone on its line that no row has room for is none. */
    public List<BoundEntry> bound() {
        Map<Entry, BoundEntry> found = new IdentityHashMap<>();
        for (Placed row : rows) {
            BoundEntry before = found.get(row.entry());
            found.put(row.entry(), (before == null ? BoundEntry.of(this, row.entry(), BoundEntry.Kind.PLACED) : before).with(row));
        }
        for (LostRow row : lost) {
            found.put(row.entry(), BoundEntry.lost(this, row.entry(), row.lost()));
        }
        put(found, repeated, BoundEntry.Kind.REPEATED);
        put(found, local, BoundEntry.Kind.LOCAL);
        put(found, bare, BoundEntry.Kind.BARE);
        List<BoundEntry> bound = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            BoundEntry known = found.get(entry);
            if (known != null) {
                bound.add(known);
            } else if (entry.kind() == Entry.Kind.ROW) {
                bound.add(BoundEntry.of(this, entry, BoundEntry.Kind.BARE));
            } else if (entry.kind() == Entry.Kind.HEAD) {
                bound.add(BoundEntry.of(this, entry, entry.isGroup() ? BoundEntry.Kind.GROUP : BoundEntry.Kind.COLUMNS));
            }
        }
        return bound;
    }

    private void put(Map<Entry, BoundEntry> found, List<Entry> rows, BoundEntry.Kind kind) {
        for (Entry row : rows) {
            found.put(row, BoundEntry.of(this, row, kind));
        }
    }
}
