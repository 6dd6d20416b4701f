package dev.gouji.lsp.feature;

import dev.gouji.lsp.document.View;
import java.util.Optional;
import org.eclipse.lsp4j.TextDocumentIdentifier;

/** A feature that answers a question about a document; it has no state of its own. */
public interface Query<P, R> extends Feature {

    /** What the question is read as. */
    Class<P> question();

    TextDocumentIdentifier document(P question);

    /** The answer from one state of a report; empty where there is nothing to say. */
    Optional<R> answer(P question, View view);

    /** Whether it is asked of reports alone; else of any text. */
    default boolean needsReport() {
        return true;
    }

    /** Whether the answer is of no use once the text has moved on: an edit would land in the wrong place. */
    default boolean perishable() {
        return false;
    }
}
