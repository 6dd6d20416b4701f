package dev.gouji.lsp.check;

import dev.gouji.lsp.document.Snapshot;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;

/** Where the findings go: to the client unasked, or to where it asks for them. */
public interface Outlet {

    /**
     * The findings of a document, or of a file that is not open.
     *
     * @param report whether the document is a report at all; of others nobody hears unless they have been one
     */
    void found(Snapshot snapshot, boolean open, boolean report, List<Diagnostic> diagnostics);

    /** Whether the client hears of it when the findings of the same text change. */
    boolean revises();

    /** Nothing is known of the document any more. */
    void gone(String uri);
}
