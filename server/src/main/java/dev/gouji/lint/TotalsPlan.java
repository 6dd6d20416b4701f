package dev.gouji.lint;

import dev.gouji.form.CellAddress;
import dev.gouji.form.Relation;
import dev.gouji.report.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Recomputes the totals of a table, each after its addends. A total keeps its figure if its row and its column give different
 * sums, or if the new figure cannot be written. Sums may differ if some relation cannot be judged.
 */
public final class TotalsPlan {

    private final Balance balance;
    private final Set<Relation> kept;
    private final Map<CellAddress, Optional<BigDecimal>> sums = new HashMap<>();

    private TotalsPlan(Balance balance, Set<Relation> kept) {
        this.balance = balance;
        this.kept = kept;
    }

    /**
     * The totals that change, in official order, with their new values. Each of them can be written.
     *
     * @param kept failing relations to be left alone
     */
    public static Map<CellAddress, BigDecimal> of(Balance balance, Set<Relation> kept) {
        TotalsPlan plan = new TotalsPlan(balance, kept);
        Map<CellAddress, BigDecimal> totals = new LinkedHashMap<>();
        for (Cell cell : balance.table().cells().values()) {
            Optional<BigDecimal> sum = plan.sum(cell.address());
            Optional<BigDecimal> stated = cell.value().number();
            boolean changes = sum.isPresent() && stated.isPresent() && stated.get().compareTo(sum.get()) != 0;
            if (changes && FigureEdit.write(cell, sum.get()).isPresent()) {
                totals.put(cell.address(), sum.get());
            }
        }
        return totals;
    }

    /** The new value of a total; empty for other cells and for a total that does not change. */
    private Optional<BigDecimal> sum(CellAddress cell) {
        Optional<BigDecimal> known = sums.get(cell);
        if (known == null) {
            known = agreed(judged(cell));
            sums.put(cell, known);
        }
        return known;
    }

    /** The relations that determine a total; none if one of them is to be left alone. */
    private List<Relation> judged(CellAddress total) {
        List<Relation> judged = new ArrayList<>(2);
        for (Relation relation : balance.totalsAt(total)) {
            if (kept.contains(relation)) {
                return List.of();
            }
            if (balance.judge(relation).isPresent()) {
                judged.add(relation);
            }
        }
        return judged;
    }

    private Optional<BigDecimal> agreed(List<Relation> relations) {
        Optional<BigDecimal> agreed = Optional.empty();
        for (Relation relation : relations) {
            BigDecimal sum = BigDecimal.ZERO;
            for (CellAddress addend : relation.plus()) {
                sum = sum.add(worth(addend));
            }
            if (agreed.isPresent() && agreed.get().compareTo(sum) != 0) {
                return Optional.empty();
            }
            agreed = Optional.of(sum);
        }
        return agreed;
    }

    /** The value of a cell after recomputing; a cell that cannot be written keeps its value. */
    private BigDecimal worth(CellAddress address) {
        Optional<BigDecimal> sum = sum(address);
        Optional<Cell> cell = balance.table().cell(address);
        boolean written = sum.isPresent() && cell.isPresent() && FigureEdit.write(cell.get(), sum.get()).isPresent();
        return written ? sum.get() : balance.worth(address).orElse(BigDecimal.ZERO);
    }
}
