package dev.gouji.lint.rules;

import dev.gouji.form.Role;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Cell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Fewer documents in force than were issued this year, although none was repealed (2021 form, table 2). */
public final class InForceBelowIssued implements Rule {

    private static final RuleId ID = new RuleId("GJ306", "in-force-below-issued", Severity.INFO);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        for (Role row : List.of(Role.GOVERNMENT_RULES, Role.DOCUMENTS)) {
            Optional<BigDecimal> issued = number(subject, row, Role.ISSUED);
            Optional<BigDecimal> repealed = number(subject, row, Role.REPEALED);
            Optional<BigDecimal> left = number(subject, row, Role.IN_FORCE);
            boolean fewer = issued.isPresent() && left.isPresent() && left.get().compareTo(issued.get()) < 0
                    && repealed.orElse(BigDecimal.ZERO).signum() <= 0;
            if (fewer) {
                Cell cell = subject.report().cell(row, Role.IN_FORCE).orElseThrow();
                out.accept(Finding.about(ID, cell, Message.of("GJ306").with("issued", issued.get())
                        .with("left", left.get())).build());
            }
        }
    }

    private static Optional<BigDecimal> number(Subject subject, Role row, Role column) {
        Optional<Cell> cell = subject.report().cell(row, column);
        return cell.isPresent() ? cell.get().value().number() : Optional.empty();
    }
}
