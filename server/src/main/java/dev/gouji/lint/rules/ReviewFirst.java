package dev.gouji.lint.rules;

import dev.gouji.form.CellAddress;
import dev.gouji.form.FormRow;
import dev.gouji.form.Relation;
import dev.gouji.form.Role;
import dev.gouji.lint.Balance;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.lint.peer.Peer;
import dev.gouji.message.Message;
import dev.gouji.report.Cell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Lawsuits without prior review in a report whose only unfavourable outcomes are refusals under articles 14 to 16.
 * Since 2024 such a refusal goes to review first (行政复议法 of 2023, article 23); what is unavailable, not processed or
 * partly granted may still go to court at once. A lawsuit may be about a request of another year, so this is a hint at
 * most, and silent if table 3 or last year's report shows another outcome that it may concern.
 */
public final class ReviewFirst implements Rule {

    private static final RuleId ID = new RuleId("GJ609", "review-first", Severity.HINT);
    private static final int FIRST_YEAR = 2024;
    /** Articles whose refusals go to review first. */
    private static final List<String> ARTICLES = List.of("14", "15", "16");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        Optional<Cell> suits = subject.report().cell(Role.DIRECT_LITIGATION, Role.TOTAL);
        Optional<Balance> cases = subject.balance(Role.DISPUTES);
        Optional<Balance> requests = subject.balance(Role.REQUESTS);
        if (subject.report().masthead().year().orElse(0) < FIRST_YEAR || suits.isEmpty() || requests.isEmpty()) {
            return;
        }
        Optional<BigDecimal> direct = cases.orElseThrow().worth(suits.get().address());
        List<CellAddress> outcomes = outcomes(requests.get());
        Optional<Peer> last = subject.peers().lastYear();
        boolean open = last.isPresent() && isOpen(last.get(), cases.get(), requests.get(), outcomes);
        if (isAbove(direct) && isRefusedOnly(requests.get(), outcomes) && !open) {
            out.accept(Finding.about(ID, suits.get(), Message.of("GJ609").with("cases", direct.get())).build());
        }
    }

    private static boolean isAbove(Optional<BigDecimal> count) {
        return count.isPresent() && count.get().signum() > 0;
    }

    /** The outcomes of all applicants; none if they do not add up, since a row may have been misread. */
    private static List<CellAddress> outcomes(Balance requests) {
        Optional<CellAddress> total = requests.table().official().address(Role.OUTCOMES, Role.TOTAL);
        for (Balance.Judgement judgement : requests.judgements()) {
            Relation relation = judgement.relation();
            if (relation.along() == Relation.Along.COLUMN && relation.total().equals(total.orElseThrow()) && judgement.holds()) {
                return relation.plus();
            }
        }
        return List.of();
    }

    /** Whether something was refused under articles 14 to 16, and everything else was granted. */
    private static boolean isRefusedOnly(Balance requests, List<CellAddress> outcomes) {
        boolean refused = false;
        for (CellAddress outcome : outcomes) {
            Optional<BigDecimal> count = requests.worth(outcome);
            refused |= isRefusal(requests, outcome) && isAbove(count);
            if (isDisputable(requests, outcome) && (count.isEmpty() || count.get().signum() != 0)) {
                return false;
            }
        }
        return refused;
    }

    /**
     * Whether last year's report allows for other lawsuits: some were pending, or another outcome could be disputed.
     */
    private static boolean isOpen(Peer last, Balance cases, Balance requests, List<CellAddress> outcomes) {
        boolean open = isAbove(cases.table().official().address(Role.DIRECT_LITIGATION, Role.PENDING).flatMap(last::stated));
        for (CellAddress outcome : outcomes) {
            open |= isDisputable(requests, outcome) && isAbove(last.stated(outcome));
        }
        return open;
    }

    /** An outcome that may go to court at once: neither granted nor refused under articles 14 to 16. */
    private static boolean isDisputable(Balance requests, CellAddress outcome) {
        boolean granted = requests.table().official().address(Role.GRANTED, Role.TOTAL).orElseThrow().equals(outcome);
        return !granted && !isRefusal(requests, outcome);
    }

    private static boolean isRefusal(Balance requests, CellAddress outcome) {
        FormRow row = requests.table().official().row(outcome.row()).orElseThrow();
        for (String article : ARTICLES) {
            if (row.basis().contains(article)) {
                return true;
            }
        }
        return false;
    }
}
