package dev.gouji.lint.rules;

import dev.gouji.form.CellAddress;
import dev.gouji.form.FormColumn;
import dev.gouji.form.Role;
import dev.gouji.lint.Balance;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Cell;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Outcomes in a column of table 3 without any request received or carried in, if the carry balance cannot be judged.
 */
public final class OutcomesWithoutIntake implements Rule {

    private static final RuleId ID = new RuleId("GJ305", "outcomes-without-intake", Severity.WARNING);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        Optional<Balance> balance = subject.balance(Role.REQUESTS);
        if (balance.isPresent()) {
            Set<String> judged = judged(balance.get());
            for (FormColumn column : balance.get().table().official().columns()) {
                if (!judged.contains(column.id())) {
                    check(balance.get(), column, out);
                }
            }
        }
    }

    /** The columns in which the carry balance can be judged: there GJ303 reports the same fault. */
    private static Set<String> judged(Balance balance) {
        Set<String> columns = new HashSet<>();
        for (Balance.Judgement judgement : balance.judgements()) {
            if (judgement.relation().code().equals("GJ303")) {
                columns.add(judgement.relation().total().column());
            }
        }
        return columns;
    }

    private static void check(Balance balance, FormColumn column, Consumer<Finding> out) {
        CellAddress total = balance.table().official().address(Role.OUTCOMES, column);
        Optional<Cell> cell = balance.table().cell(total);
        Optional<BigDecimal> received = intake(balance, Role.RECEIVED, column);
        Optional<BigDecimal> carried = intake(balance, Role.CARRIED_IN, column);
        Optional<BigDecimal> outcomes = balance.worth(total);
        if (cell.isEmpty() || received.isEmpty() || carried.isEmpty() || outcomes.isEmpty()) {
            return;
        }
        BigDecimal intake = received.get().add(carried.get());
        if (outcomes.get().compareTo(intake) > 0) {
            out.accept(Finding.about(ID, cell.get(), Message.of("GJ305").with("outcomes", outcomes.get())
                    .with("intake", intake)).build());
        }
    }

    /** The requests of a row; unknown if the cell is blank but the row's total counts requests. */
    private static Optional<BigDecimal> intake(Balance balance, Role row, FormColumn column) {
        CellAddress address = balance.table().official().address(row, column);
        Optional<Cell> cell = balance.table().cell(address);
        boolean blank = cell.isPresent() && cell.get().value().isEmpty();
        return blank && hasRequests(balance, row) ? Optional.empty() : balance.worth(address);
    }

    private static boolean hasRequests(Balance balance, Role row) {
        Optional<Cell> total = balance.table().official().address(row, Role.TOTAL).flatMap(balance.table()::cell);
        return total.isPresent() && total.get().value().number().filter(n -> n.signum() > 0).isPresent();
    }
}
