package dev.gouji.lint.rules;

import dev.gouji.form.CellAddress;
import dev.gouji.form.Relation;
import dev.gouji.lint.Balance;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Fix;
import dev.gouji.lint.Recompute;
import dev.gouji.lint.Related;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Subject;
import dev.gouji.lint.repair.RepairSearch;
import dev.gouji.message.Message;
import dev.gouji.report.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the four rules of balance have in common: a finding for each relation that fails. */
final class Imbalance {

    private Imbalance() {
    }

    static void find(RuleId rule, Subject subject, Consumer<Finding> out) {
        for (Balance balance : subject.balances()) {
            for (Balance.Judgement judgement : balance.failures()) {
                if (judgement.relation().code().equals(rule.code())) {
                    out.accept(finding(rule, balance, judgement, fault(subject, balance, judgement.relation())));
                }
            }
        }
    }

    private static Optional<RepairSearch.Fault> fault(Subject subject, Balance balance, Relation relation) {
        return subject.faults(balance).stream().filter(f -> f.relations().contains(relation)).findFirst();
    }

    private static Finding finding(RuleId rule, Balance balance, Balance.Judgement judgement,
                                   Optional<RepairSearch.Fault> fault) {
        Relation relation = judgement.relation();
        Cell total = balance.table().cell(relation.total()).orElseThrow();
        BigDecimal difference = judgement.actual().subtract(judgement.expected());
        Message message = Message.of(rule.code()).with(relation.total())
                .with("expected", judgement.expected())
                .with("actual", judgement.actual())
                .with("difference", (difference.signum() > 0 ? "+" : "−") + difference.abs().toPlainString())
                .with("sum", new Message.Argument.Sum(figures(balance, relation.plus()), figures(balance, relation.minus())));
        Finding finding = Finding.of(rule, total.span(), message).at(relation.total())
                .states(judgement.actual(), judgement.expected()).relatedTo(related(balance, relation))
                .fixedBy(fixes(balance, relation, fault));
        return fault.flatMap(RepairSearch.Fault::cause).map(finding::causedBy).orElse(finding);
    }

    /** The smallest repairs, then what recomputing would do where that is something else. */
    private static List<Fix> fixes(Balance balance, Relation relation, Optional<RepairSearch.Fault> fault) {
        List<Fix> fixes = new ArrayList<>(fault.map(RepairFix::of).orElse(List.of()));
        List<Fix> sums = relation.recompute() ? new Recompute(balance).fixes(relation) : List.of();
        sums.stream().filter(s -> fixes.stream().noneMatch(f -> f.edits().equals(s.edits()))).forEach(fixes::add);
        return List.copyOf(fixes);
    }

    private static List<BigDecimal> figures(Balance balance, List<CellAddress> cells) {
        return cells.stream().flatMap(c -> balance.worth(c).stream()).toList();
    }

    private static List<Related> related(Balance balance, Relation relation) {
        return relation.addends().flatMap(address -> {
            Optional<Cell> cell = balance.table().cell(address);
            Optional<BigDecimal> worth = balance.worth(address);
            return cell.isEmpty() || worth.isEmpty() ? Optional.<Related>empty().stream()
                    : Optional.of(new Related(Optional.of(address), cell.get().span(),
                            Message.of("related.addend").with(address).with("value", worth.get()))).stream();
        }).toList();
    }
}
