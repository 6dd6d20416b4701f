package dev.gouji.lint.rules;

import dev.gouji.form.CellAddress;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.lint.peer.FolderSums;
import dev.gouji.lint.peer.ComparableFigures;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A cell of a report that is a total by the settings differs from the sum of the reports in its folder. */
public final class TotalsDiffer implements Rule {

    private static final RuleId ID = new RuleId("GJ804", "totals-differ", Severity.WARNING);
    /** How many cells are reported one by one. */
    private static final int MOST = 10;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        Optional<FolderSums> bodies = subject.peers().bodies();
        if (bodies.isEmpty()) {
            return;
        }
        Map<CellAddress, BigDecimal> sums = bodies.get().sums();
        Map<CellAddress, BigDecimal> own = new ComparableFigures(subject.report()).all();
        List<CellAddress> differing = own.keySet().stream()
                .filter(a -> sums.containsKey(a) && sums.get(a).compareTo(own.get(a)) != 0).toList();
        differing.stream().limit(MOST).forEach(a -> out.accept(differs(subject, a, own.get(a), bodies.get())));
        if (differing.size() > MOST) {
            out.accept(Finding.of(ID, subject.report().masthead().titleSpan(), Message.of("GJ804.many")
                    .with("count", differing.size()).with("rest", differing.size() - MOST)
                    .with("folder", bodies.get().folder()).with("reports", bodies.get().reports())));
        }
    }

    private static Finding differs(Subject subject, CellAddress cell, BigDecimal actual, FolderSums bodies) {
        BigDecimal expected = bodies.sums().get(cell);
        BigDecimal difference = actual.subtract(expected);
        return Finding.about(ID, subject.report().cell(cell).orElseThrow(), Message.of("GJ804")
                .with("actual", actual).with("expected", expected).with("folder", bodies.folder()).with("reports", bodies.reports())
                .with("difference", Messages.signed(difference)))
                .states(actual, expected).build();
    }
}
