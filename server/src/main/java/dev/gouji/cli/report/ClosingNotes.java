package dev.gouji.cli.report;

import dev.gouji.message.Language;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;

/** Sentences after another one, as the last line of a run has them. */
public record ClosingNotes(Messages messages) {

    /** What is between two sentences. */
    public String gap() {
        return messages.language() == Language.EN ? " " : "";
    }

    /** A sentence with a count, nothing where it is 0. */
    public String of(String key, int count) {
        return count == 0 ? "" : gap() + messages.render(Message.of(key).with("count", count));
    }
}
