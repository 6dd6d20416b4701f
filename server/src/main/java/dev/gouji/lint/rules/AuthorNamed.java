package dev.gouji.lint.rules;

import dev.gouji.lint.FileRule;
import dev.gouji.lint.Finding;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.office.Remains;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Names of persons in the properties of the file. */
public final class AuthorNamed implements FileRule {

    private static final RuleId ID = new RuleId("GJ713", "author-named", Severity.HINT);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        Remains.Author author = FilePlaces.remains(subject).author();
        Set<String> names = new LinkedHashSet<>(List.of(author.creator(), author.editor()));
        names.remove("");
        if (!names.isEmpty()) {
            out.accept(Finding.of(ID, subject.report().masthead().titleSpan(), Message.of("GJ713").with("names", String.join("、", names))));
        }
    }
}
