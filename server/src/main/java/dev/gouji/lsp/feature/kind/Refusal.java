package dev.gouji.lsp.feature.kind;

import dev.gouji.message.Message;

/** Thrown if a request cannot be answered. The user sees the reason. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Message reason;

    public Refusal(Message reason) {
        super(reason.key(), null, false, false);
        this.reason = reason;
    }

    public Message reason() {
        return reason;
    }
}
