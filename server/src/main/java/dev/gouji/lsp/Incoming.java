package dev.gouji.lsp;

import dev.gouji.json.JsonFault;
import dev.gouji.lsp.json.JsonValue;

/** A message from the client. */
public sealed interface Incoming {

    /** A request. */
    record Request(JsonValue id, String method, JsonValue params) implements Incoming {
    }

    /** A notification. */
    record Notification(String method, JsonValue params) implements Incoming {
    }

    /** A response to a request of ours; {@code result} is JSON null if the request failed. */
    record Answer(JsonValue id, JsonValue result) implements Incoming {
    }

    /**
     * A message that cannot be read.
     *
     * @param id the id in the message; JSON null if it has none
     * @param json whether the text is JSON at all
     */
    record Unreadable(JsonValue id, boolean json) implements Incoming {
    }

    /** Reads the text of one message. */
    static Incoming read(String text) {
        try {
            return read(JsonValue.parse(text));
        } catch (JsonFault e) {
            return new Unreadable(JsonValue.NULL, false);
        }
    }

    private static Incoming read(JsonValue message) {
        JsonValue id = message.member("id");
        boolean hasId = id.text().isPresent() || id.isNumber();
        JsonValue method = message.member("method");
        if (method.text().isPresent()) {
            JsonValue params = message.member("params");
            boolean isRequest = hasId || message.has("id") && id.isNull();
            return isRequest ? new Request(id, method.text().get(), params)
                    : message.has("id") ? new Unreadable(JsonValue.NULL, true) : new Notification(method.text().get(), params);
        }
        return hasId && !message.has("method") && (message.has("result") || message.has("error"))
                ? new Answer(id, message.member("result")) : new Unreadable(hasId ? id : JsonValue.NULL, true);
    }
}
