package dev.gouji.lsp;

import dev.gouji.lsp.host.Host;
import dev.gouji.lsp.json.JsonValue;
import dev.gouji.lsp.json.ProtocolJson;
import dev.gouji.message.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;

/** Sends notifications, requests and responses to the client. */
final class Client {

    private final Host host;
    private final ProtocolJson json;
    private final Trace trace;
    /** By the id of our request, the callback for its result. */
    private final Map<String, Consumer<JsonValue>> callbacks = new LinkedHashMap<>();
    private int lastId;

    Client(Host host, ProtocolJson json, Trace trace) {
        this.host = host;
        this.json = json;
        this.trace = trace;
    }

    void answer(JsonValue id, Object result) {
        Map<String, Object> message = message();
        message.put("id", id);
        message.put("result", result);
        send(message);
    }

    void refuse(JsonValue id, ErrorCode code, String method, Messages messages) {
        refuse(id, code, messages.render(code.sentence(method)));
    }

    void refuse(JsonValue id, ErrorCode code, String sentence) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("code", code.code());
        error.put("message", sentence);
        Map<String, Object> message = message();
        message.put("id", id);
        message.put("error", error);
        send(message);
    }

    void notify(String method, Object params) {
        Map<String, Object> message = message();
        message.put("method", method);
        message.put("params", params);
        send(message);
    }

    /**
     * Sends a request to the client.
     *
     * @param then receives the result; JSON null if the client answers with an error
     */
    void request(String method, Object params, Consumer<JsonValue> then) {
        int id = ++lastId;
        callbacks.put(String.valueOf(id), then);
        Map<String, Object> message = message();
        message.put("id", id);
        message.put("method", method);
        message.put("params", params);
        send(message);
    }

    /** Takes the client's response to one of our requests; a response with an unknown id is ignored. */
    void answered(Incoming.Answer answer) {
        Consumer<JsonValue> then = callbacks.remove(answer.id().toString());
        if (then != null) {
            then.accept(answer.result());
        }
    }

    /** Shows the user a sentence as a warning. */
    void warn(String sentence) {
        notify("window/showMessage", new MessageParams(MessageType.Warning, sentence));
    }

    /** Writes a line in the editor's log. */
    void log(MessageType type, String line) {
        notify("window/logMessage", new MessageParams(type, line));
    }

    private static Map<String, Object> message() {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("jsonrpc", "2.0");
        return message;
    }

    void send(Map<String, Object> message) {
        String text = json.text(message);
        trace.sent(message, text).ifPresent(line -> host.send(json.text(line)));
        host.send(text);
    }
}
