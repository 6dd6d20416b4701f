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

/** Text that Word neither shows nor prints. */
public final class HiddenText implements FileRule {

    private static final RuleId ID = new RuleId("GJ710", "hidden-text", Severity.WARNING);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        List<Remains.Hidden> hidden = FilePlaces.remains(subject).hidden();
        if (!hidden.isEmpty()) {
            Message message = Message.of("GJ710").with("text", FilePlaces.quoted(hidden.get(0).text()));
            out.accept(FilePlaces.about(ID, subject, hidden, message).build());
        }
    }
}
