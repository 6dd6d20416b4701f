package dev.gouji.lsp;

import dev.gouji.lsp.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Finds the handler of a method. */
final class Router {

    private final Map<String, BiConsumer<PendingRequest, JsonValue>> requests = new LinkedHashMap<>();
    private final Map<String, Consumer<JsonValue>> notifications = new LinkedHashMap<>();

    void request(String method, BiConsumer<PendingRequest, JsonValue> handler) {
        requests.put(method, handler);
    }

    void notification(String method, Consumer<JsonValue> handler) {
        notifications.put(method, handler);
    }

    Optional<BiConsumer<PendingRequest, JsonValue>> request(String method) {
        return Optional.ofNullable(requests.get(method));
    }

    /** Ignores unknown notifications, as the protocol requires. */
    void notify(String method, JsonValue params) {
        notifications.getOrDefault(method, ignored -> { }).accept(params);
    }
}
