package dev.gouji.lsp.feature.kind;

import dev.gouji.lsp.document.View;
import java.util.Optional;

/** A feature that answers a request about a document. */
public abstract class Query<P, R> extends RequestFeature<P> {

    protected Query(String method, Class<P> question, String description, Capability capability) {
        super(method, question, description, capability);
    }

    /** The path in the parameters at which the URI of the document stands. */
    public String document() {
        return "textDocument.uri";
    }

    /** The answer from one state of a document; empty if there is none. */
    public abstract Optional<R> answer(P question, View view);

    /** The answer if the document is closed, is no report or has changed; null in the protocol if it is empty. */
    public Optional<R> otherwise(P question) {
        return Optional.empty();
    }

    /** Whether it applies to reports only. If not, it applies to any text. */
    public boolean needsReport() {
        return true;
    }

    /** Whether the answer is useless after the text has changed: an edit would land in the wrong place. */
    public boolean perishable() {
        return false;
    }
}
