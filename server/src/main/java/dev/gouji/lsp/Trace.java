package dev.gouji.lsp;

import dev.gouji.lsp.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reports each message to the client, if it wants that ({@code $/setTrace}). */
final class Trace {

    private static final String LOG = "$/logTrace";

    /** How much is traced. */
    enum Level {
        OFF, MESSAGES, VERBOSE;

        static Level of(JsonValue value) {
            return switch (value.text().orElse("")) {
                case "messages" -> MESSAGES;
                case "verbose" -> VERBOSE;
                default -> OFF;
            };
        }
    }

    private Level level = Level.OFF;

    void set(Level level) {
        this.level = level;
    }

    /** The trace of an outgoing message; empty for a trace itself. */
    Optional<Map<String, Object>> sent(Map<String, Object> message, String text) {
        return level == Level.OFF || LOG.equals(message.get("method")) ? Optional.empty()
                : Optional.of(line("→ " + name(JsonValue.of(message)), text));
    }

    /** The trace of an incoming message. */
    Optional<Map<String, Object>> received(Incoming message, String text) {
        return level == Level.OFF ? Optional.empty() : Optional.of(line("← " + name(message), text));
    }

    private static String name(JsonValue message) {
        String kind = message.member("method").text().orElse(message.has("error") ? "error" : "result");
        return kind + (message.has("id") ? " " + message.member("id") : "");
    }

    private static String name(Incoming message) {
        if (message instanceof Incoming.Request request) {
            return request.method() + " " + request.id();
        }
        return message instanceof Incoming.Notification notification ? notification.method()
                : message instanceof Incoming.Answer answer ? "result " + answer.id() : "?";
    }

    private Map<String, Object> line(String line, String text) {
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("message", line);
        if (level == Level.VERBOSE) {
            params.put("verbose", text);
        }
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("jsonrpc", "2.0");
        message.put("method", LOG);
        message.put("params", params);
        return message;
    }
}
