package dev.gouji.json;

/** A text that is no JSON of the expected kind. */
public final class JsonFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    public JsonFault(String message, Throwable cause) {
        super(message, cause);
    }
}
