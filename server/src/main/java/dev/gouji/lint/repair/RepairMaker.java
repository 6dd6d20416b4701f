package dev.gouji.lint.repair;

import dev.gouji.lint.Balance;
import dev.gouji.report.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Makes repairs of steps: which figure to write into which cell, and how the present figure may have come about. */
final class RepairMaker {

    private final Balance balance;
    private final Equations equations;

    RepairMaker(Balance balance, Equations equations) {
        this.balance = balance;
        this.equations = equations;
    }

    Repair of(List<Step> steps) {
        List<Repair.Change> changes = new ArrayList<>(steps.size());
        for (Step step : steps) {
            changes.add(change(step));
        }
        return new Repair(List.copyOf(changes));
    }

    private Repair.Change change(Step step) {
        Cell cell = equations.cell(step.cell());
        BigDecimal number = equations.number(equations.value(step.cell()) + step.by());
        boolean derived = !balance.totalsAt(cell.address()).isEmpty();
        String written = cell.value().number().isPresent() ? cell.value().number().get().toPlainString() : "";
        Slip slip = Slip.of(written, number.toPlainString());
        return new Repair.Change(cell, number, derived, slip == Slip.NONE && isBeside(cell, number) ? Slip.SHIFTED : slip);
    }

    /** Whether the intended figure stands in the column before or behind. */
    private boolean isBeside(Cell cell, BigDecimal meant) {
        List<Cell> row = new ArrayList<>();
        int at = 0;
        for (Cell other : balance.table().cells().values()) {
            if (other.address().row().equals(cell.address().row())) {
                at = other.address().equals(cell.address()) ? row.size() : at;
                row.add(other);
            }
        }
        return meant.signum() != 0 && (at > 0 && isWorth(row.get(at - 1), meant)
                || at + 1 < row.size() && isWorth(row.get(at + 1), meant));
    }

    private static boolean isWorth(Cell cell, BigDecimal number) {
        return cell.value().number().isPresent() && cell.value().number().get().compareTo(number) == 0;
    }
}
