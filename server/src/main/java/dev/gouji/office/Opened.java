package dev.gouji.office;

import dev.gouji.message.Message;

/** The result of opening a file. */
public sealed interface Opened {

    /** It is read. */
    record Document(OfficeDocument document) implements Opened {
    }

    /** It cannot be read; the message says what its author can do. */
    record Refused(Message reason) implements Opened {
    }

    /** It is no office file and no page; whether it is a text is for the decoder to say. */
    record Text() implements Opened {
    }
}
