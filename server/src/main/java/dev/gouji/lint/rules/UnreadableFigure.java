package dev.gouji.lint.rules;

import dev.gouji.grammar.CharClass;
import dev.gouji.lint.Balance;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Cell;
import dev.gouji.surface.CellValue;
import java.util.List;
import java.util.function.Consumer;

/**
 * A cell with text that is no number. Relations with it are not judged, so this is the only finding on it; from four
 * on, one finding per table.
 */
public final class UnreadableFigure implements Rule {

    private static final RuleId ID = new RuleId("GJ203", "unreadable-figure", Severity.WARNING);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        for (Balance balance : subject.balances()) {
            for (Cell cell : balance.unusual()) {
                if (cell.value().kind() == CellValue.Kind.UNREADABLE) {
                    out.accept(finding(subject, cell));
                }
            }
        }
    }

    private static Finding finding(Subject subject, Cell cell) {
        String text = CharClass.trim(cell.text());
        boolean unread = FilePlaces.isUnread(subject, text, cell.span());
        return Finding.about(ID, cell, Message.of(unread ? "GJ203.unread" : "GJ203").with("text", text)).build();
    }

    @Override
    public List<Finding> gather(List<Finding> found) {
        return Together.byTable(found, UnreadableFigure::together);
    }

    private static Finding together(List<Finding> found) {
        Finding first = found.get(0);
        Message message = new Message("GJ203.many", first.message().arguments()).with("count", found.size());
        return Finding.about(ID, first.span(), message).cell(first.cell().orElseThrow()).severity(first.severity())
                .related(Together.others(found, Message.of("related.unreadable"))).build();
    }
}
