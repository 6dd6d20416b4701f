package dev.gouji.lint.rules;

import dev.gouji.form.CellAddress;
import dev.gouji.lint.Balance;
import dev.gouji.lint.FigureEdit;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Fix;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Cell;
import dev.gouji.report.Table;
import dev.gouji.text.Edit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A blank total of addends that have figures. Four or more of a table become one finding. */
public final class BlankTotal implements Rule {

    private static final RuleId ID = new RuleId("GJ201", "blank-total", Severity.WARNING);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        for (Balance balance : subject.balances()) {
            for (Cell cell : balance.unusual()) {
                if (isBlankTotal(balance, cell)) {
                    out.accept(finding(subject, balance, cell));
                }
            }
        }
    }

    @Override
    public List<Finding> gather(List<Finding> found) {
        return Together.byTable(found, BlankTotal::together);
    }

    private static Finding together(List<Finding> found) {
        Finding first = found.get(0);
        List<Edit> edits = found.stream().flatMap(f -> f.fixes().stream()).flatMap(fix -> fix.edits().stream()).toList();
        List<Fix> fixes = edits.isEmpty() ? List.of()
                : List.of(Fix.safe(Message.of("fix.blank-totals").with("count", edits.size()), edits));
        CellAddress cell = first.cell().orElseThrow();
        return Finding.about(ID, first.span(), Message.of("GJ201.many").with(cell).with("count", found.size()))
                .cell(cell).severity(first.severity()).related(Together.others(found, Message.of("related.blank"))).fixes(fixes).build();
    }

    static boolean isBlankTotal(Balance balance, Cell cell) {
        return cell.value().isEmpty() && balance.totalsAt(cell.address()).stream()
                .anyMatch(relation -> relation.addends().stream().anyMatch(a -> isStated(balance.table(), a)));
    }

    private static boolean isStated(Table table, CellAddress address) {
        return table.cell(address).filter(c -> c.value().number().isPresent()).isPresent();
    }

    /** Message and fix give the sum if row and column agree on it. */
    private static Finding finding(Subject subject, Balance balance, Cell cell) {
        Optional<BigDecimal> sum = balance.missing(cell.address());
        Message message = Message.of(sum.isPresent() ? "GJ201" : "GJ201.unknown")
                .with("expected", sum.orElse(BigDecimal.ZERO));
        List<Fix> fixes = sum.flatMap(s -> FigureEdit.fill(cell, s, subject.text().text())).stream()
                .map(edit -> Fix.safe(Message.of("fix.blank-total").with("expected", sum.orElseThrow()), List.of(edit))).toList();
        return Finding.about(ID, cell, message).fixes(fixes).build();
    }
}
