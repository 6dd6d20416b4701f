package dev.gouji.lint.rules;

import dev.gouji.form.CellAddress;
import dev.gouji.form.Relation;
import dev.gouji.lint.Balance;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Fix;
import dev.gouji.lint.Recompute;
import dev.gouji.lint.Related;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.lint.repair.RepairSearch;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import dev.gouji.report.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A relation of the form that does not hold. Each relation in the form data has the code of the rule that reports it: GJ301 the sum of
 * the applicants in each row of table 3, GJ302 the sum of its results in each column, GJ303 what is carried over, GJ304 the sums of
 * table 4.
 */
public final class Imbalance implements Rule {

    private final RuleId id;

    public Imbalance(String code, String name) {
        this.id = new RuleId(code, name, Severity.ERROR);
    }

    @Override
    public RuleId id() {
        return id;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        for (Balance balance : subject.balances()) {
            for (Balance.Judgement judgement : balance.failures()) {
                if (judgement.relation().code().equals(id.code())) {
                    Optional<RepairSearch.Fault> fault = fault(subject, balance, judgement.relation());
                    out.accept(finding(balance, judgement, fault)
                            .fixes(fixes(subject.recompute(balance), judgement.relation(), fault)).build());
                }
            }
        }
    }

    private static Optional<RepairSearch.Fault> fault(Subject subject, Balance balance, Relation relation) {
        for (RepairSearch.Fault fault : subject.faults(balance)) {
            if (fault.relations().contains(relation)) {
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }

    private Finding.Builder finding(Balance balance, Balance.Judgement judgement, Optional<RepairSearch.Fault> fault) {
        Relation relation = judgement.relation();
        Cell total = balance.table().cell(relation.total()).orElseThrow();
        BigDecimal difference = judgement.actual().subtract(judgement.expected());
        Message message = Message.of(id.code()).with("expected", judgement.expected())
                .with("actual", judgement.actual())
                .with("difference", Messages.signed(difference))
                .with("sum", new Message.Argument.Sum(figures(balance, relation.plus()), figures(balance, relation.minus())));
        Finding.Builder finding = Finding.about(id, total, message)
                .states(judgement.actual(), judgement.expected()).related(related(balance, relation));
        if (fault.isPresent() && fault.get().cause().isPresent()) {
            finding.cause(fault.get().cause().get());
        }
        return finding;
    }

    /** The smallest repairs, then recomputing if it does something else. */
    private static List<Fix> fixes(Recompute recompute, Relation relation, Optional<RepairSearch.Fault> fault) {
        List<Fix> fixes = new ArrayList<>(fault.isPresent() ? RepairFix.of(fault.get()) : List.of());
        for (Fix sum : relation.recompute() ? recompute.fixes(relation) : List.<Fix>of()) {
            if (!isOffered(sum, fixes)) {
                fixes.add(sum);
            }
        }
        return List.copyOf(fixes);
    }

    private static boolean isOffered(Fix fix, List<Fix> offered) {
        for (Fix other : offered) {
            if (other.edits().equals(fix.edits())) {
                return true;
            }
        }
        return false;
    }

    private static List<BigDecimal> figures(Balance balance, List<CellAddress> cells) {
        List<BigDecimal> figures = new ArrayList<>(cells.size());
        for (CellAddress cell : cells) {
            Optional<BigDecimal> worth = balance.worth(cell);
            if (worth.isPresent()) {
                figures.add(worth.get());
            }
        }
        return figures;
    }

    private static List<Related> related(Balance balance, Relation relation) {
        List<Related> related = new ArrayList<>();
        for (CellAddress address : relation.addends()) {
            Optional<Cell> cell = balance.table().cell(address);
            Optional<BigDecimal> worth = balance.worth(address);
            if (cell.isPresent() && worth.isPresent()) {
                related.add(Related.figure(cell.get(), Message.of("related.addend").with("value", worth.get())));
            }
        }
        return List.copyOf(related);
    }
}
