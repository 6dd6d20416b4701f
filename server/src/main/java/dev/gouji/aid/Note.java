package dev.gouji.aid;

import dev.gouji.message.Message;
import java.util.List;

/**
 * What may be noted beside something in the text.
 *
 * @param offset where
 * @param behind whether it belongs to what stands before it; else to what follows
 * @param reasons what is wrong, where something is: the messages of the findings
 */
public record Note(int offset, boolean behind, Message text, List<Message> reasons) {

    static Note after(int offset, Message text) {
        return new Note(offset, true, text, List.of());
    }

    static Note before(int offset, Message text) {
        return new Note(offset, false, text, List.of());
    }

    static Note wrong(int offset, Message text, List<Message> reasons) {
        return new Note(offset, true, text, reasons);
    }

    /** Whether it says that something is wrong. */
    public boolean isWrong() {
        return !reasons.isEmpty();
    }
}
