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
            Optional<BigDecimal> issued = subject.report().number(row, Role.ISSUED);
            Optional<BigDecimal> repealed = subject.report().number(row, Role.REPEALED);
            Optional<BigDecimal> left = subject.report().number(row, Role.IN_FORCE);
            boolean fewer = issued.isPresent() && left.isPresent() && left.get().compareTo(issued.get()) < 0
                    && repealed.orElse(BigDecimal.ZERO).signum() <= 0;
            if (fewer) {
                Cell cell = subject.report().cell(row, Role.IN_FORCE).orElseThrow();
                out.accept(Finding.about(ID, cell, Message.of("GJ306").with("issued", issued.get())
                        .with("left", left.get())).build());
            }
        }
    }
}
