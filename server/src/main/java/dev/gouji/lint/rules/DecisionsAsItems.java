package dev.gouji.lint.rules;

import dev.gouji.form.Role;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Report;
import java.math.BigDecimal;
import java.util.List;
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
        for (Role row : ROWS) {
            check(subject.report(), row, out);
        }
    }

    private static void check(Report report, Role row, Consumer<Finding> out) {
        BigDecimal items = report.number(row, Role.ITEMS).orElse(BigDecimal.ZERO);
        BigDecimal change = report.number(row, Role.CHANGE).orElse(BigDecimal.ZERO);
        BigDecimal decisions = report.number(row, Role.DECISIONS).orElse(BigDecimal.ZERO);
        if (items.signum() > 0 && change.signum() != 0 && items.add(change).compareTo(decisions) == 0) {
            out.accept(Finding.about(ID, report.cell(row, Role.ITEMS).orElseThrow(), Message.of("GJ215").with("items", items)
                    .with("sum", new Message.Argument.Sum(List.of(items, change), List.of())).with("decisions", decisions)).build());
        }
    }
}
