package dev.gouji.lsp;

import dev.gouji.lsp.json.JsonValue;

/** A request of the client. Two requests are never equal, even if the client gives both the same id. */
final class PendingRequest {

    private final JsonValue id;
    private final String method;

    PendingRequest(JsonValue id, String method) {
        this.id = id;
        this.method = method;
    }

    JsonValue id() {
        return id;
    }

    String method() {
        return method;
    }
}
