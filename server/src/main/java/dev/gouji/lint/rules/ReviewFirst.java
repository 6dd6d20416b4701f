package dev.gouji.lint.rules;

import dev.gouji.form.CellAddress;
import dev.gouji.form.FormRow;
import dev.gouji.form.Relation;
import dev.gouji.lint.Balance;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.lint.peer.Peer;
import dev.gouji.message.Message;
import dev.gouji.report.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Lawsuits without prior review in a report whose only unfavourable outcomes are refusals under articles 14 to 16. Since
 * 2024 such a refusal goes to review first (行政复议法 of 2023, article 23); what is unavailable, not processed or partly
 * granted may still go to court at once. A lawsuit may be about a request of another year, so this is no more than a
 * hint, and nothing is said where table 3 or last year's report shows another outcome that it may be about.
 */
public final class ReviewFirst implements Rule {

    private static final RuleId ID = new RuleId("GJ609", "review-first", Severity.HINT);
    private static final int FIRST_YEAR = 2024;
    private static final String TOTAL = "总计";
    private static final CellAddress DIRECT = new CellAddress("t4", "未经复议直接起诉", TOTAL);
    private static final CellAddress PENDING = new CellAddress("t4", DIRECT.row(), "尚未审结");
    private static final CellAddress OUTCOMES = new CellAddress("t3", "三（七）", TOTAL);
    private static final String OUTCOME = "三（";
    private static final String GRANTED = "三（一）";
    /** Articles whose refusals go to review first. */
    private static final List<String> ARTICLES = List.of("14", "15", "16");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        Optional<Balance> requests = balance(subject, OUTCOMES.table());
        Optional<Balance> cases = balance(subject, DIRECT.table());
        boolean judged = subject.report().masthead().year().orElse(0) >= FIRST_YEAR && requests.isPresent()
                && cases.isPresent() && isAbove(cases.get().worth(DIRECT)) && isBalanced(requests.get());
        if (judged && isRefusedOnly(requests.get()) && !isOpen(subject.peers().lastYear(), requests.get().table())) {
            BigDecimal direct = cases.get().worth(DIRECT).orElseThrow();
            out.accept(Finding.about(ID, subject.report().cell(DIRECT).orElseThrow(), Message.of("GJ609").with("cases", direct)).build());
        }
    }

    private static Optional<Balance> balance(Subject subject, String table) {
        for (Balance balance : subject.balances()) {
            if (balance.table().id().equals(table)) {
                return Optional.of(balance);
            }
        }
        return Optional.empty();
    }

    private static boolean isAbove(Optional<BigDecimal> count) {
        return count.isPresent() && count.get().signum() > 0;
    }

    /** Whether the outcomes of all applicants add up, so that every row was read. */
    private static boolean isBalanced(Balance requests) {
        for (Balance.Judgement judgement : requests.judgements()) {
            Relation relation = judgement.relation();
            if (relation.along() == Relation.Along.COLUMN && relation.total().equals(OUTCOMES)) {
                return judgement.holds();
            }
        }
        return false;
    }

    /** Whether something was refused under articles 14 to 16, and everything else was granted. */
    private static boolean isRefusedOnly(Balance requests) {
        boolean refused = false;
        for (FormRow row : requests.table().official().rows()) {
            Optional<BigDecimal> count = requests.worth(new CellAddress(OUTCOMES.table(), row.id(), TOTAL));
            refused |= isRefusal(row) && isAbove(count);
            if (isDisputable(row) && (count.isEmpty() || count.get().signum() != 0)) {
                return false;
            }
        }
        return refused;
    }

    /** Whether last year's report leaves room for other lawsuits: some were pending, or another outcome could be disputed. */
    private static boolean isOpen(Optional<Peer> last, Table table) {
        if (last.isEmpty()) {
            return false;
        }
        boolean open = isAbove(last.get().stated(PENDING));
        for (FormRow row : table.official().rows()) {
            open |= isDisputable(row) && isAbove(last.get().stated(new CellAddress(OUTCOMES.table(), row.id(), TOTAL)));
        }
        return open;
    }

    /** An outcome about which one may sue at once: neither granted nor refused under articles 14 to 16. */
    private static boolean isDisputable(FormRow row) {
        boolean outcome = row.id().startsWith(OUTCOME) && !row.id().equals(OUTCOMES.row());
        return outcome && !row.id().equals(GRANTED) && !isRefusal(row);
    }

    private static boolean isRefusal(FormRow row) {
        for (String article : ARTICLES) {
            if (row.basis().contains(article)) {
                return true;
            }
        }
        return false;
    }
}
