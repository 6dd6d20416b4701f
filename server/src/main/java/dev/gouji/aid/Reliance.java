package dev.gouji.aid;

import dev.gouji.form.CellAddress;
import dev.gouji.form.FormTable;
import dev.gouji.form.Relation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the figures of a table that are sums of others. */
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
     * Every total of which a figure is a part: the sum of its row, the sum of its column, and the sums of those. Also the figure
     * with which it is balanced, which is no sum: 四 for 一, 二 and 三（七）.
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
