package dev.gouji.lint.rules;

import dev.gouji.form.CellAddress;
import dev.gouji.form.FormColumn;
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

/** Outcomes stand in a column of table 3 where nothing was received or carried in, and the carry balance cannot say so. */
public final class OutcomesWithoutIntake implements Rule {

    private static final RuleId ID = new RuleId("GJ305", "outcomes-without-intake", Severity.WARNING);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        for (Balance balance : subject.balances()) {
            if (balance.table().id().equals("t3")) {
                Set<String> judged = judged(balance);
                for (FormColumn column : balance.table().official().columns()) {
                    if (!judged.contains(column.id())) {
                        check(balance, column.id(), out);
                    }
                }
            }
        }
    }

    /** The columns of which the carry balance can be judged, which would say the same. */
    private static Set<String> judged(Balance balance) {
        Set<String> columns = new HashSet<>();
        for (Balance.Judgement judgement : balance.judgements()) {
            if (judgement.relation().code().equals("GJ303")) {
                columns.add(judgement.relation().total().column());
            }
        }
        return columns;
    }

    private static void check(Balance balance, String column, Consumer<Finding> out) {
        CellAddress total = new CellAddress("t3", "三（七）", column);
        Optional<Cell> cell = balance.table().cell(total);
        Optional<BigDecimal> received = intake(balance, "一", column);
        Optional<BigDecimal> carried = intake(balance, "二", column);
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

    /** What a row brings in; unknown where the cell is blank while the row's total counts requests. */
    private static Optional<BigDecimal> intake(Balance balance, String row, String column) {
        CellAddress address = new CellAddress("t3", row, column);
        Optional<Cell> cell = balance.table().cell(address);
        boolean blank = cell.isPresent() && cell.get().value().isEmpty();
        return blank && hasRequests(balance, row) ? Optional.empty() : balance.worth(address);
    }

    private static boolean hasRequests(Balance balance, String row) {
        Optional<Cell> total = balance.table().cell(new CellAddress("t3", row, "总计"));
        return total.isPresent() && total.get().value().number().filter(n -> n.signum() > 0).isPresent();
    }
}
