package dev.gouji.lint.rules;

import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import java.util.function.Consumer;

/** Table 4, each group: 总计 is the sum of the four outcomes (both forms). */
public final class OutcomeTotal implements Rule {

    private static final RuleId ID = new RuleId("GJ304", "outcome-total", Severity.ERROR);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        Imbalance.find(ID, subject, out);
    }
}
