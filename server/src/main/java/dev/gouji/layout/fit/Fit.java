package dev.gouji.layout.fit;

import dev.gouji.form.Form;
import dev.gouji.form.FormTable;
import dev.gouji.layout.column.PlacedRow;
import dev.gouji.layout.entry.Entry;
import java.util.ArrayList;
import java.util.List;

/**
 * A table read under one layout.
 *
 * @param form the form that its labels show, else the one that was to be expected
 * @param formShown whether they show it
 * @param entries all that belongs to it, in order
 * @param bound what became of them
 * @param undecided how many more rows fit the layout, if it is the right one, though it is not known which
 */
public record Fit(Form form, boolean formShown, FormTable official, List<Entry> entries, List<BoundEntry> bound, int undecided) {

    /** Above 0 where this is better than the other: more rows in their places, then fewer lost unless none were seen. */
    public int compare(Fit other) {
        int score = Integer.compare(score(), other.score());
        int seen = score != 0 ? score : Boolean.compare(!entries.isEmpty(), !other.entries.isEmpty());
        return seen != 0 ? seen : Integer.compare(other.lost(), lost());
    }

    /** Only the rows that other readings place alike; the figures of the rest are lost. */
    public Fit agreedWith(List<Fit> others) {
        List<List<PlacedRow>> readings = new ArrayList<>();
        readings.add(rows());
        for (Fit other : others) {
            readings.add(other.rows());
        }
        List<PlacedRow> alike = PlacedRow.agreed(readings);
        List<BoundEntry> agreed = new ArrayList<>(bound.size());
        for (BoundEntry entry : bound) {
            agreed.add(entry.agreed(alike));
        }
        return new Fit(form, formShown, official, entries, agreed, undecided);
    }

    private List<PlacedRow> rows() {
        List<PlacedRow> rows = new ArrayList<>(bound.size());
        for (BoundEntry entry : bound) {
            rows.addAll(entry.rows());
        }
        return rows;
    }

    private int lost() {
        int lost = 0;
        for (BoundEntry entry : bound) {
            lost += entry.lost().isPresent() ? 1 : 0;
        }
        return lost;
    }

    /** How many rows have figures in their places: the layout under which most have is that of the table. */
    public int score() {
        int score = undecided;
        for (PlacedRow row : rows()) {
            score += row.isFilled() ? 1 : 0;
        }
        return score;
    }

    /** Whether most of its rows show themselves: their figures stand on the line of their label, or all on one line without a label. */
    public boolean isShown() {
        if (official.layout() == FormTable.Layout.STRIP) {
            return isLine();
        }
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
    private boolean isLine() {
        for (Entry entry : entries) {
            if (entry.onLine() && entry.kind() != Entry.Kind.HEAD && entry.cells().size() >= official.columns().size()
                    && (entry.isFilled() || entry.cells().size() == official.addresses().size())) {
                return true;
            }
        }
        return false;
    }

    /** Whether each figure has its place. */
    public boolean isWhole() {
        for (BoundEntry entry : bound) {
            if (entry.lost().isPresent() || entry.kind() == BoundEntry.Kind.BARE) {
                return false;
            }
        }
        return true;
    }
}
