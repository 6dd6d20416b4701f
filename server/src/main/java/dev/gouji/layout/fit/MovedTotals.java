package dev.gouji.layout.fit;

import dev.gouji.form.FormTable;
import dev.gouji.form.Role;
import dev.gouji.layout.column.PlacedRow;
import dev.gouji.surface.RawCell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Finds tables whose totals stand in the first column, under a header that could not be read: in 205 82 50 0 34 9 30 the first figure
 * is the sum of the others. Such a table has its other columns in another order too.
 */
final class MovedTotals {

    /** Two figures may be equal by chance: one row must have the total, two other figures and something in the last column. */
    private static final int FIGURES = 4;
    private static final int ROWS = 2;

    private MovedTotals() {
    }

    /** Whether every row with figures has its total in the first column, and none in the last, where the form has it. */
    static boolean areIn(FormTable official, List<PlacedRow> placed) {
        boolean sure = false;
        int first = 0;
        for (PlacedRow row : placed) {
            int last = row.columns().size() - 1;
            String total = official.column(Role.TOTAL).isPresent() ? official.column(Role.TOTAL).get().id() : "";
            Optional<BigDecimal> sum = last > 1 && row.columns().get(last).equals(total) ? sum(row.cells()) : Optional.empty();
            if (sum.isPresent() && sum.get().signum() != 0) {
                if (!isHalf(row.cells().get(0), sum.get())) {
                    return false;
                }
                first += isHalf(row.cells().get(last), sum.get()) ? 0 : 1;
                sure |= isFilled(row.cells().get(last)) && filled(row.cells()) >= FIGURES;
            }
        }
        return sure && first >= ROWS;
    }

    /** The sum of all figures of a row, its total included; empty if one of them is no number. */
    private static Optional<BigDecimal> sum(List<RawCell> cells) {
        BigDecimal sum = BigDecimal.ZERO;
        for (RawCell cell : cells) {
            if (!cell.isFigure()) {
                return Optional.empty();
            }
            sum = sum.add(cell.figure().value().number().orElse(BigDecimal.ZERO));
        }
        return Optional.of(sum);
    }

    /** Whether the figure is as much as all others of its row. */
    private static boolean isHalf(RawCell cell, BigDecimal sum) {
        BigDecimal number = cell.figure().value().number().orElse(BigDecimal.ZERO);
        return number.add(number).compareTo(sum) == 0;
    }

    private static boolean isFilled(RawCell cell) {
        return cell.figure().value().number().orElse(BigDecimal.ZERO).signum() != 0;
    }

    private static int filled(List<RawCell> cells) {
        int filled = 0;
        for (RawCell cell : cells) {
            filled += isFilled(cell) ? 1 : 0;
        }
        return filled;
    }
}
