package dev.gouji.lsp;

import dev.gouji.message.Message;

/** Reasons for an error response, with the codes of JSON-RPC and LSP. */
enum ErrorCode {
    /** The message is not JSON, or is nested too deeply. */ PARSE_ERROR(-32700, "lsp.error.json"),
    /** The message is neither request, notification nor response, or comes at the wrong time, as a second initialize. */ INVALID_REQUEST(-32600, "lsp.error.request"),
    METHOD_NOT_FOUND(-32601, "lsp.error.method"),
    INVALID_PARAMS(-32602, "lsp.error.params"),
    INTERNAL_ERROR(-32603, "lsp.failed"),
    NOT_INITIALIZED(-32002, "lsp.error.early"),
    /** The request is valid, but cannot be fulfilled. */
    REQUEST_FAILED(-32803, "lsp.failed"),
    CANCELLED(-32800, "lsp.error.cancelled");

    private final int code;
    private final String key;

    ErrorCode(int code, String key) {
        this.code = code;
        this.key = key;
    }

    int code() {
        return code;
    }

    /** The sentence for the user. */
    Message sentence(String method) {
        return Message.of(key).with("method", method);
    }
}
