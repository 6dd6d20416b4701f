package dev.gouji.layout.fit;

import dev.gouji.form.Form;
import dev.gouji.form.FormTable;
import dev.gouji.layout.column.PlacedRow;
import dev.gouji.layout.entry.Entry;
import java.util.ArrayList;
import java.util.List;

/**
 * A table, read in one way and fitted to a form.
 *
 * @param form the form that its labels show, else the expected one
 * @param formShown whether the labels show the form
 * @param entries the entries that belong to the table, in order
 * @param bound the entries with their results; page numbers, and figures that are the rest of a row beside them, are left out
 * @param undecided how many more rows would be placed, if it were known which of several equally good frames is right
 */
public record Fit(Form form, boolean formShown, FormTable official, List<Entry> entries, List<BoundEntry> bound, int undecided) {

    /**
     * Compares two readings of the table: above 0 if this one is better. More rows in their places are better. If they are equal,
     * some entries are better than none; then fewer lost entries are better.
     */
    public int compare(Fit other) {
        int score = Integer.compare(score(), other.score());
        int seen = score != 0 ? score : Boolean.compare(!entries.isEmpty(), !other.entries.isEmpty());
        return seen != 0 ? seen : Integer.compare(other.lost(), lost());
    }

    /** The fit with only the rows that these other readings place alike. The figures of the other rows are lost. */
    public Fit agreedWith(List<Fit> others) {
        if (others.isEmpty()) {
            return this;
        }
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

    /** How many rows have figures in their places, or would have if the frame were decided. The best reading has the highest score. */
    public int score() {
        int score = undecided;
        for (PlacedRow row : rows()) {
            score += row.isFilled() ? 1 : 0;
        }
        return score;
    }

    /** Whether the table is clear from its lines: at least half of its rows have their figures on the line of the label. */
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

    /** Whether the strip is clear from its lines: one line has all its figures, or the figures of one part. */
    private boolean isLine() {
        for (Entry entry : entries) {
            if (entry.onLine() && entry.kind() != Entry.Kind.HEAD && entry.cells().size() >= official.columns().size()
                    && (entry.isFilled() || entry.cells().size() == official.addresses().size())) {
                return true;
            }
        }
        return false;
    }

    /** Whether there are rows, and each of their cells has a figure. */
    public boolean isFull() {
        List<PlacedRow> rows = rows();
        for (PlacedRow row : rows) {
            if (row.hasBlank()) {
                return false;
            }
        }
        return !rows.isEmpty();
    }

    /** Whether no figures are lost and no row lacks its figures. */
    public boolean isWhole() {
        for (BoundEntry entry : bound) {
            if (entry.lost().isPresent() || entry.kind() == BoundEntry.Kind.BARE) {
                return false;
            }
        }
        return true;
    }
}
