package dev.gouji.form;

import java.util.ArrayList;
import java.util.List;

/**
 * One 勾稽 relation between figures: total = sum of plus − sum of minus.
 *
 * @param code the code of the rule that reports it
 * @param along whether its cells stand in one row or in one column
 * @param recompute whether the total may be recomputed from the others (CONTRACT.md, Fixes)
 */
public record Relation(String code, Along along, CellAddress total, List<CellAddress> plus, List<CellAddress> minus,
                       boolean recompute) {

    public enum Along { ROW, COLUMN }

    /** Written out as in {@link Label}. Code and total are enough: a table has only one relation of a code for each total. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Relation r && code.equals(r.code) && total.equals(r.total);
    }

    @Override
    public int hashCode() {
        return total.hashCode() * 31 + code.hashCode();
    }

    /** All cells but the total. */
    public List<CellAddress> addends() {
        List<CellAddress> addends = new ArrayList<>(plus);
        addends.addAll(minus);
        return addends;
    }
}
