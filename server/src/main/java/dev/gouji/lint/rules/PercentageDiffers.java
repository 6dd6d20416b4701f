package dev.gouji.lint.rules;

import dev.gouji.claim.Claim;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.report.Prose;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A percentage that does not follow from its figures: a growth from the two of its sentence (N件，比上年M件增长P%) or from
 * what last year's report counts (收到申请N件，同比增长P%); a share from a part and the whole before it (N条，其中M条，占P%) or
 * from the tables (予以公开占P%).
 */
public final class PercentageDiffers implements Rule {

    private static final RuleId ID = new RuleId("GJ404", "percentage-differs", Severity.INFO);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        for (Prose line : subject.report().prose()) {
            LineFigures figures = LineFigures.of(subject, line);
            for (int i = 1; i < figures.size(); i++) {
                Optional<WrongPercent> wrong = figures.isPercent(i) ? wrong(subject, figures, i) : Optional.empty();
                if (wrong.isPresent()) {
                    out.accept(wrong.get().finding(ID, figures.place(i)));
                }
            }
        }
        List<Claim> shares = shares(subject);
        if (!shares.isEmpty()) {
            check(subject, shares, out);
        }
    }

    private static Optional<WrongPercent> wrong(Subject subject, LineFigures figures, int percent) {
        Growths growths = new Growths(subject, figures);
        return growths.isGrowth(percent) ? growths.wrong(percent) : new Shares(subject, figures).wrong(percent);
    }

    private static void check(Subject subject, List<Claim> shares, Consumer<Finding> out) {
        boolean all = Shares.areAll(shares.stream().map(Claim::value).toList());
        for (Claim claim : shares) {
            ofTheTables(subject, claim, all).ifPresent(fault -> out.accept(fault.finding(ID, claim.span())));
        }
    }

    private static List<Claim> shares(Subject subject) {
        List<Claim> shares = new ArrayList<>(0);
        for (Claim claim : subject.claims()) {
            if (claim.share()) {
                shares.add(claim);
            }
        }
        return shares;
    }

    /**
     * The fault of a share that no count of the tables gives.
     *
     * @param all whether the shares add up to 100%
     */
    private static Optional<WrongPercent> ofTheTables(Subject subject, Claim claim, boolean all) {
        TableCounts counts = new TableCounts(subject.report());
        Percent percent = new Percent(claim.value());
        List<BigDecimal> parts = counts.counted(claim.subject());
        List<BigDecimal> wholes = counts.wholes(claim.subject()).stream().filter(w -> w.signum() > 0).toList();
        boolean fits = parts.stream().anyMatch(part -> wholes.stream().anyMatch(whole -> percent.fits(part, whole, all)));
        Optional<BigDecimal> likely = fits || parts.isEmpty() ? Optional.empty()
                : wholes.stream().min(Comparator.comparing(whole -> percent.distance(parts.get(0), whole)));
        return likely.map(whole -> Shares.faultByTables(percent, parts.get(0), whole));
    }
}
