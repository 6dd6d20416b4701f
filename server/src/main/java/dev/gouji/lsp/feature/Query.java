package dev.gouji.lsp.feature;

import dev.gouji.lsp.document.View;
import java.util.Optional;

/** A feature that answers a question about a document. */
public abstract class Query<P, R> extends Feature {

    private final Class<P> question;

    /** @param question what the question is read as */
    protected Query(String method, Class<P> question, String description, Capability capability) {
        super(method, description, capability);
        this.question = question;
    }

    public final Class<P> question() {
        return question;
    }

    /** Where the parameters name the document, for those that do not do it as most do. */
    public String document() {
        return "textDocument.uri";
    }

    /** The answer from one state of a document; empty where there is nothing to say. */
    public abstract Optional<R> answer(P question, View view);

    /** Whether it concerns reports alone; else any text. */
    public boolean needsReport() {
        return true;
    }

    /** Whether the answer is of no use once the text has moved on: an edit would land in the wrong place. */
    public boolean perishable() {
        return false;
    }
}
