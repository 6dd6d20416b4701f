package dev.gouji.office;

import dev.gouji.message.Message;

/**
 * Thrown where a file cannot be read, and caught where reading began ({@link OfficeReader}); the message says what its
 * author can do.
 */
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

    /** For a file whose parts do not fit together, so that an office program would call it damaged as well. */
    public static Unreadable damaged() {
        return new Unreadable("office.damaged");
    }

    /** For a file that would unpack to more than any report is. */
    public static Unreadable tooLarge() {
        return new Unreadable("office.too-large");
    }
}
