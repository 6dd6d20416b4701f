package dev.gouji.lint.rules;

import dev.gouji.form.Role;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.BodyKind;
import dev.gouji.report.Cell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** 规章 counted by a body that cannot make any: a township, a street office, a department of a county or a district. */
public final class RuleMakingPower implements Rule {

    private static final RuleId ID = new RuleId("GJ608", "rule-making-power", Severity.WARNING);
    /** Columns of both forms. The total of the 2019 form is left out, since it may include rules of higher bodies. */
    private static final List<Role> MADE = List.of(Role.ISSUED, Role.REPEALED, Role.IN_FORCE);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        Optional<String> body = subject.report().masthead().organisation();
        Optional<Cell> made = body.isPresent() && makesNone(subject.body(), body.get()) ? made(subject) : Optional.empty();
        if (made.isPresent()) {
            Cell cell = made.get();
            out.accept(Finding.about(ID, cell, Message.of("GJ608").with("body", body.get())
                    .with("number", cell.value().number().orElseThrow())).build());
        }
    }

    /** The first cell that counts any. */
    private static Optional<Cell> made(Subject subject) {
        for (Role column : MADE) {
            if (subject.report().number(Role.GOVERNMENT_RULES, column).orElse(BigDecimal.ZERO).signum() > 0) {
                return subject.report().cell(Role.GOVERNMENT_RULES, column);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a body cannot make rules: a township, or a department whose name has 县. 市 and 区 do not count: they may be cities
     * with districts, or a province (自治区).
     */
    private static boolean makesNone(BodyKind kind, String name) {
        int county = name.indexOf('县');
        return kind == BodyKind.TOWNSHIP || kind == BodyKind.DEPARTMENT && county > 0 && county < name.length() - 1;
    }
}
