package dev.gouji.lint.rules;

import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Masthead;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The report is signed after the deadline of article 49. That article does not name townships, whose deadline local
 * notices set: information. A body whose kind its name does not tell is late when everybody would be: information. Where
 * the settings name the day, it holds for whoever reports under them.
 */
public final class SignedLate implements Rule {

    private static final RuleId ID = new RuleId("GJ504", "signed-late", Severity.WARNING);
    private static final MonthDay DEPARTMENTS = MonthDay.of(1, 31);
    private static final MonthDay GOVERNMENTS = MonthDay.of(3, 31);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        Masthead masthead = subject.report().masthead();
        Optional<LocalDate> signed = masthead.signed().isPresent() ? Masthead.day(masthead.signed().get()) : Optional.empty();
        if (signed.isEmpty() || masthead.year().isEmpty()) {
            return;
        }
        Due due = due(subject);
        LocalDate day = due.day().atYear(masthead.year().get() + 1);
        if (signed.get().isAfter(day)) {
            Finding finding = Finding.of(ID, masthead.signed().get().span(), Message.of(due.message())
                    .with("date", subject.text().at(masthead.signed().get().span()))
                    .with("year", day.getYear()).with("month", day.getMonthValue()).with("day", day.getDayOfMonth()));
            out.accept(finding.with(due.severity()));
        }
    }

    /** The last day, how much it matters to be later, and what is said then. */
    private record Due(MonthDay day, Severity severity, String message) {
    }

    private static Due due(Subject subject) {
        if (subject.settings().deadline().isPresent()) {
            return new Due(subject.settings().deadline().get(), Severity.WARNING, "GJ504.set");
        }
        return switch (subject.body()) {
            case DEPARTMENT -> new Due(DEPARTMENTS, Severity.WARNING, "GJ504");
            case GOVERNMENT -> new Due(GOVERNMENTS, Severity.WARNING, "GJ504.government");
            case TOWNSHIP -> new Due(DEPARTMENTS, Severity.INFO, "GJ504.township");
            case UNKNOWN -> new Due(GOVERNMENTS, Severity.INFO, "GJ504.unknown");
        };
    }
}
