package dev.gouji.lint.rules;

import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.office.Remains;
import dev.gouji.report.Section;
import java.util.Optional;
import java.util.function.Consumer;

/** Section two, three or four lacks its official table. */
public final class TableMissing implements Rule {

    private static final RuleId ID = new RuleId("GJ204", "table-missing", Severity.WARNING);
    private static final String MARKDOWN_PICTURE = "![";

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        if (subject.report().form().isEmpty()) {
            return;
        }
        for (Section section : subject.report().sections()) {
            Optional<String> table = section.official().table();
            if (table.isPresent() && subject.report().table(table.get()).isEmpty()) {
                out.accept(Finding.of(ID, section.heading(), Message.of(isPicture(subject, section) ? "GJ204.picture" : "GJ204")
                        .inSection(section.official().number()).inTable(table.get())));
            }
        }
    }

    /** Whether a picture or an object stands in the section, which may show the table. */
    private static boolean isPicture(Subject subject, Section section) {
        Remains remains = FilePlaces.remains(subject);
        return subject.text().at(section.span()).contains(MARKDOWN_PICTURE) || FilePlaces.isIn(remains.unread(), section.span())
                || FilePlaces.isIn(remains.asides(), section.span());
    }
}
