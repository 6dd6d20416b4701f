package dev.gouji.lint.rules;

import dev.gouji.grammar.Span;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Related;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Table;
import java.util.List;
import java.util.function.Consumer;

/** A row with figures that the form lacks, such as 其他主动公开文件; its figures count nowhere. One finding per table. */
public final class RowNotInForm implements Rule {

    private static final RuleId ID = new RuleId("GJ214", "local-row", Severity.HINT);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        for (Table table : subject.report().tables()) {
            if (!table.local().isEmpty()) {
                out.accept(finding(subject, table));
            }
        }
    }

    private static Finding finding(Subject subject, Table table) {
        Span first = table.local().get(0).label();
        List<Related> others = table.local().stream().skip(1)
                .map(row -> Related.place(row.label(), Message.of("related.local"))).toList();
        return Finding.about(ID, first, Message.of(others.isEmpty() ? "GJ214" : "GJ214.many")
                .inTable(table.id())
                .with("label", subject.text().at(first)).with("count", table.local().size())).related(others).build();
    }
}
