package dev.gouji.lint.rules;

import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Masthead;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** The report is signed before the end of its year. */
public final class SignedEarly implements Rule {

    private static final RuleId ID = new RuleId("GJ503", "signed-early", Severity.WARNING);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        Masthead masthead = subject.report().masthead();
        Optional<LocalDate> signed = masthead.signed().isPresent() ? Masthead.day(masthead.signed().get()) : Optional.empty();
        boolean early = signed.isPresent() && masthead.year().isPresent() && signed.get().getYear() <= masthead.year().get();
        if (early) {
            out.accept(Finding.of(ID, masthead.signed().get().span(), Message.of("GJ503")
                    .with("date", subject.text().at(masthead.signed().get().span())).with("year", masthead.year().get())));
        }
    }
}
