package dev.gouji.lsp.feature.kind;

import dev.gouji.lsp.document.DocumentContext;
import dev.gouji.lsp.document.Session;
import java.util.Optional;

/** A feature that answers a request about no document. */
public abstract class Request<P, R> extends RequestFeature<P> {

    protected Request(String method, Class<P> question, String description, Capability capability) {
        super(method, question, description, capability);
    }

    /** The answer; empty if there is none. */
    public abstract Optional<R> answer(P question, Session session, DocumentContext context);
}
