package dev.gouji.json;

/** The text is not JSON, or not the JSON that was expected. */
public final class JsonFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int line;

    public JsonFault(String message, Throwable cause) {
        this(message, cause, 0);
    }

    /** @param line counted from 1; 0 if unknown */
    JsonFault(String message, Throwable cause, int line) {
        super(message, cause);
        this.line = line;
    }

    /** The line of the text where the fault was noticed, counted from 1; 0 if unknown. */
    public int line() {
        return line;
    }
}
