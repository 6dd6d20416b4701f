package dev.gouji.lint.rules;

import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Span;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Masthead;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The report is signed after the deadline of article 49. That article does not name townships, whose deadline local notices set,
 * so this is information. A body of unknown kind is late after the last of the deadlines; that is information too. A day in the
 * settings takes the place of all these deadlines. The article says nothing of years before 2019.
 */
public final class SignedLate implements Rule {

    private static final RuleId ID = new RuleId("GJ504", "signed-late", Severity.WARNING);
    private static final Month DEPARTMENTS = Month.JANUARY;
    private static final Month GOVERNMENTS = Month.MARCH;

    /** Whether a report with these findings is late. */
    public static boolean isAmong(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.rule().code().equals(ID.code()));
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        Masthead masthead = subject.report().masthead();
        Optional<Inline.Date> date = masthead.signed().isPresent() ? masthead.signed() : masthead.dated();
        Optional<LocalDate> signed = date.isPresent() ? Masthead.day(date.get()) : Optional.empty();
        boolean known = subject.settings().deadline().isPresent() || !subject.isBeforeForms();
        if (signed.isEmpty() || masthead.year().isEmpty() || !known) {
            return;
        }
        Due due = due(subject, masthead.year().get() + 1);
        LocalDate day = due.day();
        if (signed.get().isAfter(day)) {
            Span span = date.get().span();
            out.accept(Finding.about(ID, span, Message.of(due.message()).with("date", subject.text().at(span))
                    .with("due", due.inWords()))
                    .severity(due.severity()).build());
        }
    }

    /** The deadline, the severity of missing it, and the message. */
    private record Due(LocalDate day, Severity severity, String message) {

        /** 2024年1月31日; the deadline of townships is one of every year. */
        Message inWords() {
            boolean everyYear = message.equals("GJ504.township");
            return Message.of(everyYear ? "explain.day" : "explain.date").with("day", String.valueOf(day.getDayOfMonth()))
                    .with("month", Message.of("explain.month." + day.getMonthValue()))
                    .with("year", String.valueOf(day.getYear()));
        }
    }

    private static Due due(Subject subject, int year) {
        if (subject.settings().deadline().isPresent()) {
            return new Due(subject.settings().deadline().get().in(year), Severity.WARNING, "GJ504.set");
        }
        return switch (subject.body()) {
            case DEPARTMENT -> new Due(end(DEPARTMENTS, year), Severity.WARNING, "GJ504");
            case GOVERNMENT -> new Due(end(GOVERNMENTS, year), Severity.WARNING, "GJ504.government");
            case TOWNSHIP -> new Due(end(DEPARTMENTS, year), Severity.INFO, "GJ504.township");
            case UNKNOWN -> new Due(end(GOVERNMENTS, year), Severity.INFO, "GJ504.unknown");
        };
    }

    private static LocalDate end(Month month, int year) {
        return LocalDate.of(year, month, month.maxLength());
    }
}
