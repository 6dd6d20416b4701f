package dev.gouji.lint.rules;

import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import java.util.function.Consumer;

/** Table 3, each row: 总计 is the sum of the six applicant columns (both forms). */
public final class ApplicantTotal implements Rule {

    private static final RuleId ID = new RuleId("GJ301", "applicant-total", Severity.ERROR);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        Imbalance.find(ID, subject, out);
    }
}
