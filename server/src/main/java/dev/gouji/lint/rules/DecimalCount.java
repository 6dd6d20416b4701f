package dev.gouji.lint.rules;

import dev.gouji.form.Role;
import dev.gouji.lint.Balance;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Cell;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;

/** A fraction where whole cases, documents or items are counted. */
public final class DecimalCount implements Rule {

    private static final RuleId ID = new RuleId("GJ212", "decimal-count", Severity.WARNING);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        for (Balance balance : subject.balances()) {
            for (Cell cell : balance.unusual()) {
                if (isFraction(cell.value().number()) && !balance.table().official().isIn(cell.address(), Role.AMOUNT)) {
                    out.accept(Finding.about(ID, cell, Message.of("GJ212").with("text", cell.text())).build());
                }
            }
        }
    }

    private static boolean isFraction(Optional<BigDecimal> number) {
        return number.isPresent() && number.get().stripTrailingZeros().scale() > 0;
    }
}
