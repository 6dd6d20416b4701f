package dev.gouji.lint.rules;

import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import java.util.function.Consumer;

/** Table 3, each column: 四 is 一 plus 二 minus 三（七）, as the form prints in the corner of the table. */
public final class CarryBalance implements Rule {

    private static final RuleId ID = new RuleId("GJ303", "carry-balance", Severity.ERROR);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        Imbalance.find(ID, subject, out);
    }
}
