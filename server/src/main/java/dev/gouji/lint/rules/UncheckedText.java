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

/** Text boxes, notes and objects, which have no place among lines and cells and were not checked. */
public final class UncheckedText implements FileRule {

    private static final RuleId ID = new RuleId("GJ712", "unchecked-text", Severity.INFO);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        List<Remains.Unread> unread = FilePlaces.remains(subject).unread();
        if (unread.isEmpty()) {
            return;
        }
        String text = unread.stream().map(Remains.Unread::text).filter(t -> !t.isEmpty()).findFirst().orElse("");
        Message message = Message.of(text.isEmpty() ? "GJ712" : "GJ712.quoted").with("text", FilePlaces.quoted(text));
        out.accept(FilePlaces.about(ID, subject, unread, message).build());
    }
}
