package dev.gouji.lint.rules;

import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Another report of this run, or of the folder in the editor, has the same body and year. Sums count one of them, and it is
 * unclear which is meant.
 */
public final class ReportTwice implements Rule {

    private static final RuleId ID = new RuleId("GJ805", "report-twice", Severity.INFO);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        Optional<String> twin = subject.peers().twin();
        if (twin.isPresent()) {
            out.accept(Finding.of(ID, subject.report().masthead().titleSpan(), Message.of("GJ805").with("file", twin.get())));
        }
    }
}
