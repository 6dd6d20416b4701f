package dev.gouji.lint.rules;

import dev.gouji.grammar.Inline;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Masthead;
import dev.gouji.report.Prose;
import java.util.Optional;
import java.util.function.Consumer;

/** A date that does not exist. */
public final class ImpossibleDate implements Rule {

    private static final RuleId ID = new RuleId("GJ506", "impossible-date", Severity.WARNING);
    /** The year of a day that is stated without one, so that 2月29日 is possible. */
    private static final int LEAP_YEAR = 2024;
    /** Numbers joined by marks (0512-66-10) are a date only if they start with a year. */
    private static final int FIRST_YEAR = 1949;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        for (Prose line : subject.report().prose()) {
            for (Inline inline : subject.mentions(line)) {
                if (inline instanceof Inline.Date date) {
                    check(subject, date, out);
                } else if (inline instanceof Inline.Period period) {
                    check(subject, period.from(), out);
                    check(subject, period.to(), out);
                }
            }
        }
    }

    private static void check(Subject subject, Inline.Date date, Consumer<Finding> out) {
        Inline.Date dated = date.year().isPresent() ? date
                : new Inline.Date(date.span(), Optional.of(LEAP_YEAR), date.month(), date.day());
        int year = dated.year().get();
        boolean isDate = year >= FIRST_YEAR && year <= Masthead.LAST_YEAR || subject.text().at(date.span()).contains("月");
        if (isDate && Masthead.day(dated).isEmpty()) {
            out.accept(Finding.of(ID, date.span(), Message.of("GJ506").with("date", subject.text().at(date.span()))));
        }
    }
}
