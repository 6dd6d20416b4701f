package dev.gouji.lint.rules;

import dev.gouji.claim.Claim;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/** The prose states that no request was received, but table 3 counts some. */
public final class NoneClaimed implements Rule {

    private static final RuleId ID = new RuleId("GJ402", "none-claimed", Severity.WARNING);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        for (Claim claim : subject.claims()) {
            List<BigDecimal> counted = claim.isNoneReceived() ? new TableCounts(subject.report()).counted(claim.subject()) : List.of();
            if (!counted.isEmpty() && !isAnyNought(counted)) {
                out.accept(Finding.about(ID, claim.span(), Message.of("GJ402").with("claim", subject.text().at(claim.span()))
                        .with("counted", counted.get(0))).states(claim.value(), counted.get(0))
                        .related(TableCounts.related(subject.report(), claim.subject())).build());
            }
        }
    }

    private static boolean isAnyNought(List<BigDecimal> numbers) {
        for (BigDecimal number : numbers) {
            if (number.signum() == 0) {
                return true;
            }
        }
        return false;
    }
}
