package dev.gouji.lint.rules;

import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import java.util.function.Consumer;

/** Table 3, each column: 三（七） is the sum of all result rows above it (both forms). */
public final class ResultsTotal implements Rule {

    private static final RuleId ID = new RuleId("GJ302", "results-total", Severity.ERROR);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        Imbalance.find(ID, subject, out);
    }
}
