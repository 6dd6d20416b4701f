package dev.gouji.lsp.feature.kind;

import dev.gouji.lsp.document.Session;

/**
 * A feature that answers a request about no document. It searches all known reports: the open ones and those of the workspace.
 */
public abstract class Survey<P, T> extends Feature {

    private final Class<P> question;

    /** @param question the type of the parameters */
    protected Survey(String method, Class<P> question, String description, Capability capability) {
        super(method, description, capability);
        this.question = question;
    }

    /** The type of the parameters. */
    public final Class<P> question() {
        return question;
    }

    /** The search in one report. */
    public abstract Sweep.Search<T> search(P question, Session session);
}
