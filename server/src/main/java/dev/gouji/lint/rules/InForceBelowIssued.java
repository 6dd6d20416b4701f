package dev.gouji.lint.rules;

import dev.gouji.form.CellAddress;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Cell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Fewer documents in force than were issued this year, although none was repealed (2021 form, table 2). */
public final class InForceBelowIssued implements Rule {

    private static final RuleId ID = new RuleId("GJ306", "in-force-below-issued", Severity.INFO);
    private static final List<String> ROWS = List.of("规章", "行政规范性文件");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        for (String row : ROWS) {
            Optional<BigDecimal> issued = number(subject, row, "本年制发件数");
            Optional<BigDecimal> repealed = number(subject, row, "本年废止件数");
            CellAddress inForce = new CellAddress("t2", row, "现行有效件数");
            Optional<BigDecimal> left = number(subject, row, inForce.column());
            boolean fewer = issued.isPresent() && left.isPresent() && left.get().compareTo(issued.get()) < 0
                    && repealed.orElse(BigDecimal.ZERO).signum() <= 0;
            if (fewer) {
                Cell cell = subject.report().cell(inForce).orElseThrow();
                out.accept(Finding.about(ID, cell, Message.of("GJ306").with("issued", issued.get())
                        .with("left", left.get())).build());
            }
        }
    }

    private static Optional<BigDecimal> number(Subject subject, String row, String column) {
        Optional<Cell> cell = subject.report().cell(new CellAddress("t2", row, column));
        return cell.isPresent() ? cell.get().value().number() : Optional.empty();
    }
}
