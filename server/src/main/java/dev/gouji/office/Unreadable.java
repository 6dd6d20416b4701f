package dev.gouji.office;

import dev.gouji.message.Message;

/** Thrown if a file cannot be read. {@link OfficeReader} catches it. The message says what the author of the file can do. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Message reason;

    public Unreadable(String key) {
        super(key);
        this.reason = Message.of(key);
    }

    public Message reason() {
        return reason;
    }

    /** For a file whose parts do not fit together. An office program would call it damaged too. */
    public static Unreadable damaged() {
        return new Unreadable("office.damaged");
    }

    /** For a file that would be larger than any report when it is unpacked. */
    public static Unreadable tooLarge() {
        return new Unreadable("office.too-large");
    }
}
