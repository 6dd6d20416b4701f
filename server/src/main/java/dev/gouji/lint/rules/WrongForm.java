package dev.gouji.lint.rules;

import dev.gouji.form.Form;
import dev.gouji.form.FormTable;
import dev.gouji.form.Label;
import dev.gouji.form.Role;
import dev.gouji.grammar.Span;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Table;
import dev.gouji.report.TableLabel;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A table in a form that does not apply to the report's year or, if the year is unknown, differs from the form of the
 * others.
 */
public final class WrongForm implements Rule {

    private static final RuleId ID = new RuleId("GJ206", "wrong-form", Severity.WARNING);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        Optional<Integer> year = subject.report().masthead().year();
        Optional<Form> due = year.isPresent() ? subject.forms().ofYear(year.get()) : subject.report().form();
        if (due.isEmpty()) {
            year.ifPresent(y -> out.accept(Finding.about(ID, subject.report().masthead().titleSpan(),
                    Message.of("GJ206.before").with("year", y)).severity(Severity.INFO).build()));
            return;
        }
        for (Table table : subject.report().tables()) {
            if (table.formShown() && !table.form().equals(due.get().id()) && differs(table, due.get())) {
                out.accept(finding(table, due.get(), year));
            }
        }
    }

    /** Whether the table is another one in the form that applies; table 4 is the same in both. */
    private static boolean differs(Table table, Form due) {
        return due.table(table.id()).filter(t -> !t.addresses().equals(table.official().addresses())).isPresent();
    }

    private static Finding finding(Table table, Form due, Optional<Integer> year) {
        FormTable official = due.table(table.id()).orElseThrow();
        Span place = table.labels().stream().filter(l -> isForeign(l, official)).map(TableLabel::span).findFirst()
                .orElse(table.labels().isEmpty() ? table.span() : table.labels().get(0).span());
        boolean oneRow = year.isPresent() && hasOneRow(table, official);
        Message message = Message.of(oneRow ? "GJ206.one-row" : year.isPresent() ? "GJ206" : "GJ206.mixed")
                .inTable(table.id())
                .with("form", table.form()).with("due", due.id()).with("year", year.map(String::valueOf).orElse(""));
        return Finding.of(ID, place, message);
    }

    /** Whether 其他处理 has one row, as in the 2019 form, instead of three; often the only difference of a report. */
    private static boolean hasOneRow(Table table, FormTable official) {
        return table.official().row(Role.OTHER_OUTCOMES).flatMap(row -> table.label(Label.Kind.ROW, row.id()))
                .filter(label -> isForeign(label, official)).isPresent();
    }

    private static boolean isForeign(TableLabel label, FormTable official) {
        return switch (label.kind()) {
            case ROW -> official.row(label.id()).isEmpty();
            case COLUMN -> official.column(label.id()).isEmpty();
            case GROUP -> official.groups().stream().noneMatch(g -> g.id().equals(label.id()));
            case MARK -> false;
        };
    }
}
