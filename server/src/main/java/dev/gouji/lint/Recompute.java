package dev.gouji.lint;

import dev.gouji.form.CellAddress;
import dev.gouji.form.Relation;
import dev.gouji.message.Message;
import dev.gouji.report.Cell;
import dev.gouji.report.Table;
import dev.gouji.text.Edit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes fixes that write sums: into one total and the totals among its addends, or into all totals of a table. */
public final class Recompute {

    private final Balance balance;
    private final Table table;
    /** All totals of the table, computed on first use: every failing relation needs them. */
    private Optional<Map<CellAddress, BigDecimal>> all = Optional.empty();

    public Recompute(Balance balance) {
        this.balance = balance;
        this.table = balance.table();
    }

    /** The fixes of a relation that fails at a total; none if a number cannot be written. */
    public List<Fix> fixes(Relation relation) {
        List<Fix> fixes = new ArrayList<>(2);
        Map<CellAddress, BigDecimal> one = new LinkedHashMap<>();
        BigDecimal sum = sum(relation, one);
        int others = one.size();
        write(relation.total(), sum, one);
        String title = one.size() == others ? "fix.total-rests" : others > 0 ? "fix.total-with" : "fix.total";
        fix(Message.of(title).with(relation.total()).with("expected", sum).with("count", others), one, fixes);
        Map<CellAddress, BigDecimal> all = all();
        if (!all.equals(one) && settles(relation, all)) {
            fix(Message.of("fix.totals").with(relation.total()).with("count", all.size()), all, fixes);
        }
        return fixes;
    }

    /** Whether the relation holds once the totals are written; a table with unreadable rows may not balance at all. */
    private boolean settles(Relation relation, Map<CellAddress, BigDecimal> written) {
        BigDecimal total = written.get(relation.total());
        return total != null && total.compareTo(sum(relation, new LinkedHashMap<>(written))) == 0;
    }

    /** All totals of the table that change when each is recomputed. */
    private Map<CellAddress, BigDecimal> all() {
        if (all.isEmpty()) {
            all = Optional.of(TotalsPlan.of(balance, Set.of()));
        }
        return all.get();
    }

    /** Adds the fix that writes these numbers, if all of them can be written. */
    private void fix(Message title, Map<CellAddress, BigDecimal> written, List<Fix> to) {
        List<Edit> edits = new ArrayList<>(written.size());
        for (Map.Entry<CellAddress, BigDecimal> entry : written.entrySet()) {
            Optional<Cell> cell = table.cell(entry.getKey());
            Optional<Edit> edit = cell.isPresent() ? FigureEdit.write(cell.get(), entry.getValue()) : Optional.empty();
            if (edit.isEmpty()) {
                return;
            }
            edits.add(edit.get());
        }
        to.add(Fix.totals(title, edits));
    }

    /** The sum of a relation after the totals among its addends are recomputed. Those that change are put into {@code written}. */
    private BigDecimal sum(Relation relation, Map<CellAddress, BigDecimal> written) {
        BigDecimal sum = BigDecimal.ZERO;
        for (CellAddress addend : relation.plus()) {
            sum = sum.add(current(addend, written));
        }
        return sum;
    }

    private BigDecimal current(CellAddress cell, Map<CellAddress, BigDecimal> written) {
        if (written.containsKey(cell)) {
            return written.get(cell);
        }
        for (Relation relation : balance.totalsAt(cell)) {
            if (balance.judge(relation).isPresent()) {
                BigDecimal sum = sum(relation, written);
                write(cell, sum, written);
                return sum;
            }
        }
        return balance.worth(cell).orElse(BigDecimal.ZERO);
    }

    private void write(CellAddress cell, BigDecimal sum, Map<CellAddress, BigDecimal> written) {
        Optional<Cell> there = table.cell(cell);
        Optional<BigDecimal> stated = there.isPresent() ? there.get().value().number() : Optional.empty();
        if (stated.isPresent() && stated.get().compareTo(sum) != 0) {
            written.put(cell, sum);
        }
    }
}
