package dev.gouji.lint.rules;

import dev.gouji.grammar.Inline;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Masthead;
import java.util.function.Consumer;

/** The statistical period does not run from 1 January to 31 December of one year, or its last day alone is another. */
public final class PeriodBounds implements Rule {

    private static final RuleId ID = new RuleId("GJ502", "period-bounds", Severity.WARNING);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        Masthead masthead = subject.report().masthead();
        masthead.period().filter(p -> !p.isWholeYear()).ifPresent(period -> out.accept(Finding.of(ID, period.span(),
                Message.of("GJ502").with("period", subject.text().at(period.span())))));
        masthead.closing().filter(d -> d.month() != 12 || d.day() != 31).ifPresent(day -> out.accept(Finding.of(ID, day.span(),
                Message.of("GJ502.closing").with("date", subject.text().at(day.span())))));
    }
}
