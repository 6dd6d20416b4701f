package dev.gouji.lint.rules;

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
import java.util.List;
import java.util.function.Consumer;

/**
 * A table without any figure in a report with prose. A blank form does not count: its section one is empty or has
 * instructions.
 */
public final class TableBlank implements Rule {

    private static final RuleId ID = new RuleId("GJ216", "blank-table", Severity.WARNING);
    private static final String TO_FILL_IN = "请填写";

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        for (Table table : subject.report().tables()) {
            if (isBlank(table) && isWritten(subject)) {
                out.accept(finding(subject, table));
            }
        }
    }

    /** Whether the table has its cells, all blank. */
    static boolean isBlank(Table table) {
        for (Cell cell : table.cells().values()) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return !table.cells().isEmpty() && table.lost().isEmpty();
    }

    private static boolean isWritten(Subject subject) {
        return subject.report().masthead().title().isPresent()
                && subject.report().prose().stream().anyMatch(line -> line.section() == 1 && !line.heading())
                && subject.report().prose().stream().noneMatch(line -> subject.says(line, TO_FILL_IN));
    }

    private static Finding finding(Subject subject, Table table) {
        Message message = Message.of("GJ216").inTable(table.id());
        Cell first = table.cells().values().iterator().next();
        List<Edit> zeros = FigureEdit.zeros(table.cells().values(), subject.text().text());
        List<Fix> fixes = zeros.size() < table.cells().size() ? List.of()
                : List.of(Fix.optional(Message.of("fix.zeros").with("count", zeros.size()), zeros));
        return Finding.about(ID, first, message).fixes(fixes).build();
    }
}
