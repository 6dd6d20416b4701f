package dev.gouji.lint.rules;

import dev.gouji.form.CellAddress;
import dev.gouji.form.Role;
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
 * A row of the 2019 form in which last year's items and their change make the decisions. Probably last year's decisions were
 * entered as the number of items.
 */
public final class DecisionsAsItems implements Rule {

    private static final RuleId ID = new RuleId("GJ215", "decisions-as-items", Severity.INFO);
    private static final List<Role> ROWS = List.of(Role.PERMITS, Role.SERVICES, Role.PENALTIES, Role.MEASURES);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        Optional<Table> table = subject.report().table(Role.DISCLOSURE);
        if (table.isPresent() && table.get().official().column(Role.ITEMS).isPresent()) {
            for (Role row : ROWS) {
                check(table.get(), row, out);
            }
        }
    }

    private static void check(Table table, Role row, Consumer<Finding> out) {
        BigDecimal items = number(table, row, Role.ITEMS);
        BigDecimal change = number(table, row, Role.CHANGE);
        BigDecimal decisions = number(table, row, Role.DECISIONS);
        if (items.signum() > 0 && change.signum() != 0 && items.add(change).compareTo(decisions) == 0) {
            out.accept(Finding.about(ID, cell(table, row, Role.ITEMS).orElseThrow(), Message.of("GJ215").with("items", items)
                    .with("sum", new Message.Argument.Sum(List.of(items, change), List.of())).with("decisions", decisions)).build());
        }
    }

    private static BigDecimal number(Table table, Role row, Role column) {
        Optional<Cell> cell = cell(table, row, column);
        return cell.isPresent() ? cell.get().value().number().orElse(BigDecimal.ZERO) : BigDecimal.ZERO;
    }

    private static Optional<Cell> cell(Table table, Role row, Role column) {
        Optional<CellAddress> address = table.official().address(row, column);
        return address.isEmpty() ? Optional.empty() : table.cell(address.get());
    }
}
