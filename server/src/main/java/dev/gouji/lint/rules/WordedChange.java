package dev.gouji.lint.rules;

import dev.gouji.form.FormTable;
import dev.gouji.form.Role;
import dev.gouji.grammar.CharClass;
import dev.gouji.lint.Balance;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Fix;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Cell;
import dev.gouji.text.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A change written with a word or a plus sign (减3, 增加5, +19) instead of a number, negative for less, in the column
 * 本年增/减 of the 2019 form. One hint per table.
 */
public final class WordedChange implements Rule {

    private static final RuleId ID = new RuleId("GJ210", "worded-change", Severity.HINT);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        for (Balance balance : subject.balances()) {
            List<Cell> cells = new ArrayList<>(0);
            for (Cell cell : balance.unusual()) {
                if (isWorded(cell)) {
                    cells.add(cell);
                }
            }
            if (!cells.isEmpty()) {
                out.accept(finding(balance.table().official(), cells));
            }
        }
    }

    private static Finding finding(FormTable official, List<Cell> cells) {
        Cell first = cells.get(0);
        List<Edit> edits = cells.stream().filter(c -> c.plain() && official.isIn(c.address(), Role.CHANGE))
                .map(c -> new Edit(c.span(), c.value().number().orElseThrow().toPlainString())).toList();
        List<Fix> fixes = edits.isEmpty() ? List.of()
                : List.of(Fix.safe(Message.of("fix.changes").with("count", edits.size()), edits));
        return Finding.about(ID, first, Message.of(cells.size() > 1 ? "GJ210.many" : "GJ210")
                .with("text", first.text()).with("number", first.value().number().orElseThrow()).with("count", cells.size()))
                .fixes(fixes).build();
    }

    private static boolean isWorded(Cell cell) {
        return cell.value().number().isPresent() && (cell.text().startsWith("减") || cell.text().startsWith("增")
                || CharClass.of(cell.text().charAt(0)) == '+');
    }
}
