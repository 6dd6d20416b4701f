package dev.gouji.lsp.feature.kind;

import dev.gouji.lsp.document.Session;

/**
 * A feature that answers a request about no document. It searches all known reports: the open ones and those of the workspace.
 */
public abstract class Survey<P, T> extends RequestFeature<P> {

    protected Survey(String method, Class<P> question, String description, Capability capability) {
        super(method, question, description, capability);
    }

    /** The search in one report. */
    public abstract Sweep.Search<T> search(P question, Session session);
}
