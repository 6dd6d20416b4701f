package dev.gouji.lint.rules;

import dev.gouji.form.CellAddress;
import dev.gouji.form.FormColumn;
import dev.gouji.form.Role;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.lint.peer.ComparableFigures;
import dev.gouji.lint.peer.Peer;
import dev.gouji.message.Message;
import dev.gouji.report.Table;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What last year's report carried over differs from what this one carries in (table 3). A blank counts as 0 only in the column
 * 总计, since some reports fill in that column alone.
 */
public final class CarriedInDiffers implements Rule {

    private static final RuleId ID = new RuleId("GJ801", "carried-in-differs", Severity.WARNING);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        Optional<Peer> last = subject.peers().lastYear();
        Optional<Table> table = last.isPresent() ? subject.report().table(Role.REQUESTS) : Optional.empty();
        if (table.isPresent()) {
            ComparableFigures own = new ComparableFigures(subject.report());
            table.get().official().columns()
                    .forEach(column -> check(table.get(), column, own, last.get(), out));
        }
    }

    private static void check(Table table, FormColumn column, ComparableFigures own, Peer last, Consumer<Finding> out) {
        CellAddress in = table.official().address(Role.CARRIED_IN, column);
        CellAddress over = table.official().address(Role.CARRIED_OVER, column);
        boolean blank = own.blank().contains(in) || last.blank().contains(over);
        Optional<BigDecimal> actual = Optional.ofNullable(own.all().get(in)).filter(a -> !blank || table.official().isIn(in, Role.TOTAL));
        Optional<BigDecimal> expected = Optional.ofNullable(last.figures().get(over));
        if (actual.isPresent() && expected.isPresent() && actual.get().compareTo(expected.get()) != 0) {
            out.accept(Finding.about(ID, table.cell(in).orElseThrow(), Message.of("GJ801")
                    .with("actual", actual.get()).with("expected", expected.get()).with("file", last.file()))
                    .states(actual.get(), expected.get()).build());
        }
    }
}
