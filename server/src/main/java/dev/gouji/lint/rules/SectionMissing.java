package dev.gouji.lint.rules;

import dev.gouji.form.Form;
import dev.gouji.form.FormSection;
import dev.gouji.form.blank.Headings;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Fix;
import dev.gouji.lint.Related;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Some of the six sections of both official forms are missing (their content: article 50). One finding covers all of them; its
 * fix inserts their headings and blank tables.
 */
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
        List<FormSection> missing = missing(report, report.form().get());
        if (!missing.isEmpty()) {
            MissingSections sections = new MissingSections(subject, report.form().get(), missing);
            out.accept(Finding.about(ID, report.masthead().titleSpan(), message(missing))
                    .related(related(sections)).fix(fix(sections)).build());
        }
    }

    private static List<FormSection> missing(Report report, Form form) {
        List<FormSection> missing = new ArrayList<>(0);
        for (FormSection section : form.sections()) {
            if (report.section(section.number()).isEmpty()) {
                missing.add(section);
            }
        }
        return missing;
    }

    private static Message message(List<FormSection> missing) {
        FormSection first = missing.get(0);
        return missing.size() == 1
                ? Message.of("GJ101").inSection(first.number()).with("heading", Headings.of(first))
                : Message.of("GJ101.many")
                        .with("sections", new Message.Argument.Sections(missing.stream().map(FormSection::number).toList()));
    }

    /** For each missing section the heading that follows it, if there is one. */
    private static List<Related> related(MissingSections sections) {
        return sections.missing().stream().flatMap(section -> sections.next(section).stream()
                .map(next -> Related.place(next.heading(), Message.of("related.missing").with("heading", Headings.of(section))))).toList();
    }

    private static Fix fix(MissingSections sections) {
        int count = sections.missing().size();
        String title = (count == 1 ? "fix.section" : "fix.sections") + (sections.hasTables() ? "-table" : "");
        return Fix.optional(Message.of(title).with("count", count).with("heading", Headings.of(sections.missing().get(0))),
                sections.edits());
    }
}
