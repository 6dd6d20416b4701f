package dev.gouji.lint.rules;

import dev.gouji.form.blank.Headings;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Section;
import java.util.List;
import java.util.function.Consumer;

/** A section after one that should follow it; before 2019 there was no order. */
public final class SectionOrder implements Rule {

    private static final RuleId ID = new RuleId("GJ102", "section-order", Severity.WARNING);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        List<Section> sections = subject.report().sections();
        for (int i = 1; i < sections.size() && subject.report().form().isPresent(); i++) {
            Section before = sections.get(i - 1);
            Section late = sections.get(i);
            if (late.official().number() < before.official().number()) {
                out.accept(Finding.of(ID, late.heading(), Message.of("GJ102")
                        .with("heading", Headings.of(late.official()))
                        .with("before", Headings.of(before.official()))));
            }
        }
    }
}
