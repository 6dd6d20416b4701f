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

/** A count below zero in a column that cannot go below it. */
public final class NegativeCount implements Rule {

    private static final RuleId ID = new RuleId("GJ211", "negative-count", Severity.ERROR);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        for (Balance balance : subject.balances()) {
            for (Cell cell : balance.unusual()) {
                if (isNegative(cell.value().number()) && !balance.table().official().isIn(cell.address(), Role.CHANGE)) {
                    out.accept(Finding.about(ID, cell, Message.of("GJ211").with("text", cell.text())).build());
                }
            }
        }
    }

    private static boolean isNegative(Optional<BigDecimal> number) {
        return number.isPresent() && number.get().signum() < 0;
    }
}
