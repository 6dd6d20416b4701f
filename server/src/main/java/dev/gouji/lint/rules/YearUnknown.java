package dev.gouji.lint.rules;

import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Report;
import java.util.function.Consumer;

/**
 * The year of the report is unknown, so that nothing that depends on it is checked; if no table shows its form either,
 * sections and tables are not checked. Silence would look like approval. In a text with lost characters the year may be
 * among them, which GJ701 reports.
 */
public final class YearUnknown implements Rule {

    private static final RuleId ID = new RuleId("GJ508", "year-unknown", Severity.INFO);
    private static final char LOST = '\uFFFD';

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        Report report = subject.report();
        if (report.masthead().year().isEmpty() && subject.text().text().indexOf(LOST) < 0) {
            out.accept(Finding.of(ID, report.masthead().titleSpan(),
                    Message.of(report.form().isPresent() ? "GJ508" : "GJ508.form")));
        }
    }
}
