package dev.gouji.office;

import dev.gouji.message.Message;

/** The result of opening a file. */
public sealed interface Opened {

    /** The file was read. */
    record Document(OfficeDocument document) implements Opened {
    }

    /** The file cannot be read; the message says what its author can do. */
    record Refused(Message reason) implements Opened {
    }

    /** The file is no office file and no page. Whether it is a text shows only when it is decoded. */
    record Text() implements Opened {
    }
}
