package dev.gouji.lint.rules;

import dev.gouji.grammar.Span;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Masthead;
import java.util.function.Consumer;

/**
 * The statistical period does not run from 1 January to 31 December of one year; or only its last day is stated, and it is not 31
 * December.
 */
public final class PeriodBounds implements Rule {

    private static final RuleId ID = new RuleId("GJ502", "period-bounds", Severity.WARNING);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        Masthead masthead = subject.report().masthead();
        if (masthead.period().isPresent() && !masthead.period().get().isWholeYear()) {
            Span period = masthead.period().get().span();
            out.accept(Finding.of(ID, period, Message.of("GJ502").with("period", subject.text().at(period))));
        }
        if (masthead.closing().isPresent() && !masthead.closing().get().isYearEnd()) {
            Span day = masthead.closing().get().span();
            out.accept(Finding.of(ID, day, Message.of("GJ502.closing").with("date", subject.text().at(day))));
        }
    }
}
