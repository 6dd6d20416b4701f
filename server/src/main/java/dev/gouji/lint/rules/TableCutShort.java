package dev.gouji.lint.rules;

import dev.gouji.form.FormRow;
import dev.gouji.form.Label;
import dev.gouji.grammar.Span;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Table;
import java.util.List;
import java.util.function.Consumer;

/**
 * A table of which figures cannot be read because their positions are lost, whose last rows are not there, or that has the
 * label of a row and no figures behind it. One finding a table, at the first place.
 */
public final class TableCutShort implements Rule {

    private static final RuleId ID = new RuleId("GJ205", "table-cut-short", Severity.WARNING);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        for (Table table : subject.report().tables()) {
            List<String> absent = RowsMoved.absentRows(table);
            List<String> empty = RowsMoved.rowsWithoutFigures(table);
            if (!table.lost().isEmpty()) {
                Span first = table.lost().get(0).span();
                out.accept(Finding.of(ID, firstLine(subject, first), about("GJ205.lost", table).with("count", table.lost().size())));
            } else if (endsEarly(table, absent)) {
                out.accept(Finding.of(ID, lastLabel(table), about("GJ205.cut", table)
                        .with("row", new Message.Argument.Row(table.id(), absent.get(0))).with("count", absent.size())));
            } else if (!empty.isEmpty()) {
                out.accept(Finding.of(ID, table.label(Label.Kind.ROW, empty.get(0)).orElseThrow().span(), about("GJ205.figures", table)
                        .with("row", new Message.Argument.Row(table.id(), empty.get(0))).with("count", empty.size())));
            }
        }
    }

    private static Message about(String key, Table table) {
        return Message.of(key).with("table", new Message.Argument.Table(table.id()));
    }

    /** Whether the last official row is missing; one left out before it is another matter. */
    private static boolean endsEarly(Table table, List<String> missing) {
        List<FormRow> rows = table.official().rows();
        return !missing.isEmpty() && missing.contains(rows.get(rows.size() - 1).id());
    }

    private static Span lastLabel(Table table) {
        return table.labels().isEmpty() ? table.span() : table.labels().get(table.labels().size() - 1).span();
    }

    private static Span firstLine(Subject subject, Span span) {
        int end = subject.text().lines().end(subject.text().lines().line(span.start()));
        return end > span.start() ? new Span(span.start(), Math.min(span.end(), end)) : span;
    }
}
