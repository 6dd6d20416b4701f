package dev.gouji.cli.report;

import dev.gouji.message.Language;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;

/** Further sentences behind the summary in the last line of a run. */
public record ClosingNotes(Messages messages) {

    /** The blank between two sentences; empty in Chinese. */
    public String gap() {
        return messages.language() == Language.EN ? " " : "";
    }

    /** A sentence with a count, and the gap before it; empty if the count is 0. */
    public String of(String key, int count) {
        return count == 0 ? "" : gap() + messages.render(Message.of(key).with("count", count));
    }
}
