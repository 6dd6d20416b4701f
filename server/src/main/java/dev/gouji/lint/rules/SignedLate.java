package dev.gouji.lint.rules;

import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.BodyKind;
import dev.gouji.report.Masthead;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The report is signed after the deadline of article 49. That article does not name townships, whose deadline local
 * notices set: information. A body whose kind its name does not tell is late when everybody would be: information.
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
        Optional<LocalDate> signed = masthead.signed().flatMap(Masthead::day);
        if (signed.isEmpty() || masthead.year().isEmpty()) {
            return;
        }
        BodyKind body = BodyKind.of(masthead.organisation().orElse(""));
        MonthDay deadline = body == BodyKind.DEPARTMENT || body == BodyKind.TOWNSHIP ? DEPARTMENTS : GOVERNMENTS;
        LocalDate due = deadline.atYear(masthead.year().get() + 1);
        if (signed.get().isAfter(due)) {
            Finding finding = Finding.of(ID, masthead.signed().get().span(), Message.of(message(body))
                    .with("date", subject.text().at(masthead.signed().get().span()))
                    .with("year", due.getYear()).with("month", due.getMonthValue()).with("day", due.getDayOfMonth()));
            boolean named = body == BodyKind.DEPARTMENT || body == BodyKind.GOVERNMENT;
            out.accept(named ? finding : finding.with(Severity.INFO));
        }
    }

    private static String message(BodyKind body) {
        return switch (body) {
            case DEPARTMENT -> "GJ504";
            case GOVERNMENT -> "GJ504.government";
            case TOWNSHIP -> "GJ504.township";
            case UNKNOWN -> "GJ504.unknown";
        };
    }
}
