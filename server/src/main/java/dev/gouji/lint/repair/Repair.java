package dev.gouji.lint.repair;

import dev.gouji.report.Cell;
import java.math.BigDecimal;
import java.util.List;

/**
 * A change of one or two figures after which the failing relations hold.
 *
 * @param changes one or two, of different cells
 */
public record Repair(List<Change> changes) implements Comparable<Repair> {

    /**
     * A figure to write.
     *
     * @param derived whether the cell is a total that may be recomputed
     * @param slip how the present figure may have come about
     */
    public record Change(Cell cell, BigDecimal number, boolean derived, Slip slip) {
    }

    /** Lower is likelier: totals before entered figures, known slips before arbitrary changes. */
    int rank() {
        int rank = 0;
        for (Change change : changes) {
            rank += (change.derived() ? 0 : Slip.values().length) + change.slip().ordinal();
        }
        return rank;
    }

    @Override
    public int compareTo(Repair other) {
        return Integer.compare(rank(), other.rank());
    }
}
