package dev.gouji.aid;

import dev.gouji.form.CellAddress;
import dev.gouji.form.FormTable;
import dev.gouji.form.Relation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which figures of a table rest on which others. */
public final class Reliance {

    private final FormTable table;

    public Reliance(FormTable table) {
        this.table = table;
    }

    /** The addends of a total; empty for other figures. */
    public List<CellAddress> addends(CellAddress total) {
        Set<CellAddress> addends = new LinkedHashSet<>();
        for (Relation relation : table.relations()) {
            if (relation.total().equals(total)) {
                addends.addAll(relation.addends());
            }
        }
        return List.copyOf(addends);
    }

    /**
     * Every total that a figure is a part of: the sum of its row, that of its column, and the sums of those; and the figure
     * that it is balanced with where that is no sum (四 for 一, 二 and 三（七）).
     */
    public List<CellAddress> totals(CellAddress figure) {
        Set<CellAddress> totals = new LinkedHashSet<>();
        for (Relation relation : table.relations()) {
            if (!relation.recompute() && relation.addends().contains(figure)) {
                totals.add(relation.total());
            }
        }
        addSums(figure, totals);
        return List.copyOf(totals);
    }

    private void addSums(CellAddress figure, Set<CellAddress> totals) {
        for (Relation relation : table.relations()) {
            if (relation.recompute() && relation.addends().contains(figure) && totals.add(relation.total())) {
                addSums(relation.total(), totals);
            }
        }
    }
}
