package dev.gouji.aid;

import dev.gouji.message.Message;

/**
 * What may be noted beside something in the text.
 *
 * @param offset where
 * @param behind whether it belongs to what stands before it; else to what follows
 * @param wrong whether it says that something is wrong
 */
public record Note(int offset, boolean behind, boolean wrong, Message text) {

    static Note behind(int offset, boolean wrong, Message text) {
        return new Note(offset, true, wrong, text);
    }

    static Note before(int offset, Message text) {
        return new Note(offset, false, false, text);
    }
}
