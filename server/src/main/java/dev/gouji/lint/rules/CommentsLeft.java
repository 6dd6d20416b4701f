package dev.gouji.lint.rules;

import dev.gouji.lint.FileRule;
import dev.gouji.lint.Finding;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.office.Remains;
import java.util.List;
import java.util.function.Consumer;

/** Comments left in the file. */
public final class CommentsLeft implements FileRule {

    private static final RuleId ID = new RuleId("GJ709", "comments-left", Severity.WARNING);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        List<Remains.Comment> comments = FilePlaces.remains(subject).comments();
        if (!comments.isEmpty()) {
            Message message = Message.of("GJ709").with("text", FilePlaces.quoted(comments.get(0).text()));
            out.accept(FilePlaces.about(ID, subject, comments, message).build());
        }
    }
}
