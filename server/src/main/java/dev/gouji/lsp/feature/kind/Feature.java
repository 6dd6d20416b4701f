package dev.gouji.lsp.feature.kind;

import dev.gouji.lsp.document.Session;
import dev.gouji.message.Message;
import org.eclipse.lsp4j.ServerCapabilities;

/** Something that the server does for a client. It has no state. */
public abstract class Feature {

    /** Announces the capability to a client; nothing if the client has no use for it. */
    public interface Capability {

        /** For a feature that the protocol has no capability for, or that another feature announces. */
        Capability NONE = (capabilities, session) -> { };

        void announce(ServerCapabilities capabilities, Session session);
    }

    private final String method;
    private final String description;
    private final Capability capability;

    /**
     * @param method the method of the protocol that it belongs to, such as {@code textDocument/hover}
     * @param description the key of the message that says what it does for users, for the table in the manual
     */
    protected Feature(String method, String description, Capability capability) {
        this.method = method;
        this.description = description;
        this.capability = capability;
    }

    public final String method() {
        return method;
    }

    public final Message description() {
        return Message.of(description);
    }

    public final void announce(ServerCapabilities capabilities, Session session) {
        capability.announce(capabilities, session);
    }
}
