package dev.gouji.lint.rules;

import dev.gouji.form.FormSection;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Report;
import java.util.function.Consumer;

/** One of the six sections of both official forms is missing (their content: article 50). */
public final class SectionMissing implements Rule {

    private static final RuleId ID = new RuleId("GJ101", "section-missing", Severity.WARNING);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        Report report = subject.report();
        if (report.form().isEmpty() || report.sections().isEmpty() && report.masthead().title().isEmpty()) {
            return;
        }
        for (FormSection section : report.form().get().sections()) {
            if (report.section(section.number()).isEmpty()) {
                out.accept(Finding.of(ID, report.masthead().titleSpan(), Message.of("GJ101")
                        .with("section", new Message.Argument.Section(section.number()))
                        .with("heading", HeadingNumber.official(section))));
            }
        }
    }
}
