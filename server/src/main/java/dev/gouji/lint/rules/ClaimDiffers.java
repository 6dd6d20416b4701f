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

/**
 * The prose states another number than the table. A number is right if any way of counting gives it, with pending cases or
 * without; one that counts only until a day before the year's end may also be less. Only a statement that there were none must
 * hold for the plainest way.
 */
public final class ClaimDiffers implements Rule {

    private static final RuleId ID = new RuleId("GJ401", "claim-differs", Severity.WARNING);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        TableCounts counts = new TableCounts(subject.report());
        for (Claim claim : subject.claims()) {
            List<BigDecimal> counted = counts.counted(claim.subject());
            if (!claim.share() && !claim.isNoneReceived() && !counted.isEmpty() && !holds(counted, claim)) {
                out.accept(Finding.about(ID, claim.span(), Message.of("GJ401").with("claim", subject.text().at(claim.span()))
                        .with("value", claim.value()).with("counted", counted.get(0))
                        .with("place", Message.of("claim." + claim.subject().name())))
                        .states(claim.value(), counted.get(0)).related(TableCounts.related(subject.report(), claim.subject())).build());
            }
        }
    }

    private static boolean holds(List<BigDecimal> counted, Claim claim) {
        if (claim.value().signum() == 0) {
            return claim.early() || counted.get(0).signum() == 0;
        }
        for (BigDecimal number : counted) {
            int order = number.compareTo(claim.value());
            if (order == 0 || claim.early() && order > 0) {
                return true;
            }
        }
        return false;
    }
}
