package dev.gouji.aid;

import dev.gouji.message.Message;
import java.util.List;

/**
 * A note beside a figure or a claim.
 *
 * @param offset its place in the text
 * @param behind whether it belongs to the text before the offset; otherwise it belongs to the text behind it
 * @param reasons the messages of the findings on it; empty if nothing is wrong
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
