package dev.gouji.lint.rules;

import dev.gouji.form.CellAddress;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Cell;
import dev.gouji.report.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A row of the 2019 form whose decisions are just last year's items and their change added up: then last year's decisions
 * were taken for the number of items on the list.
 */
public final class DecisionsAsItems implements Rule {

    private static final RuleId ID = new RuleId("GJ215", "decisions-as-items", Severity.INFO);
    private static final String ITEMS = "上一年项目数量";
    private static final String DECISIONS = "处理决定数量";
    private static final List<String> ROWS = List.of("行政许可", "其他对外管理服务事项", "行政处罚", "行政强制");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        Optional<Table> table = subject.report().table("t2");
        if (table.isPresent() && table.get().official().column(ITEMS).isPresent()) {
            for (String row : ROWS) {
                check(table.get(), row, out);
            }
        }
    }

    private static void check(Table table, String row, Consumer<Finding> out) {
        BigDecimal items = number(table, row, ITEMS);
        BigDecimal change = number(table, row, WordedChange.CHANGE);
        BigDecimal decisions = number(table, row, DECISIONS);
        if (items.signum() > 0 && change.signum() != 0 && items.add(change).compareTo(decisions) == 0) {
            CellAddress at = new CellAddress(table.id(), row, ITEMS);
            out.accept(Finding.about(ID, table.cell(at).orElseThrow(), Message.of("GJ215").with("items", items)
                    .with("sum", new Message.Argument.Sum(List.of(items, change), List.of())).with("decisions", decisions)).build());
        }
    }

    private static BigDecimal number(Table table, String row, String column) {
        Optional<Cell> cell = table.cell(new CellAddress(table.id(), row, column));
        return cell.isPresent() ? cell.get().value().number().orElse(BigDecimal.ZERO) : BigDecimal.ZERO;
    }
}
