package dev.gouji.lint.rules;

import dev.gouji.grammar.Span;
import dev.gouji.lint.Balance;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Fix;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Cell;
import dev.gouji.report.Table;
import dev.gouji.text.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Units written behind figures where the form wants the number alone: one hint a table, whose fix takes them away. */
public final class UnitInCell implements Rule {

    private static final RuleId ID = new RuleId("GJ209", "unit-in-cell", Severity.HINT);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        for (Balance balance : subject.balances()) {
            List<Cell> cells = new ArrayList<>(0);
            for (Cell cell : balance.unusual()) {
                if (!cell.unit().isEmpty() && !AmountUnit.isOther(balance.table(), cell)) {
                    cells.add(cell);
                }
            }
            if (!cells.isEmpty()) {
                out.accept(finding(subject, balance.table(), cells));
            }
        }
    }

    /** Where the form says no unit (采购总金额) the reader needs it, if not in the cell. */
    private static Finding finding(Subject subject, Table table, List<Cell> cells) {
        Cell first = cells.get(0);
        String key = cells.size() > 1 ? "GJ209.many" : table.official().unit(first.address()).isEmpty() ? "GJ209.header" : "GJ209";
        List<Edit> edits = cells.stream().filter(c -> c.plain() && isNeedless(c.unit(), table.official().unit(c.address())))
                .map(c -> new Edit(behind(subject, c), "")).toList();
        List<Fix> fixes = edits.isEmpty() ? List.of()
                : List.of(Fix.safe(Message.of("fix.units").with("count", edits.size()), edits));
        return Finding.about(ID, first, Message.of(key).with("text", first.text())
                .with("unit", first.unit()).with("count", cells.size())).fixes(fixes).build();
    }

    /** Whether the figure says the same without its unit: it is the column's own, or one measure word for another. */
    private static boolean isNeedless(String unit, String official) {
        boolean counts = !official.isEmpty() && !official.endsWith("元") && !unit.endsWith("元");
        return unit.equals(official) || counts;
    }

    /** The unit with the blanks before it. */
    private static Span behind(Subject subject, Cell cell) {
        int unit = subject.text().text().indexOf(cell.unit(), cell.span().end());
        return new Span(cell.span().end(), unit + cell.unit().length());
    }
}
