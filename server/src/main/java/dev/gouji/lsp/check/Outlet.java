package dev.gouji.lsp.check;

import dev.gouji.lsp.document.Snapshot;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;

/** Where findings go: pushed to the client, or kept for its requests. */
public interface Outlet {

    /**
     * The findings of a document, or of a closed file.
     *
     * @param report whether it is a report; others are published only if they were one before
     */
    void found(Snapshot snapshot, boolean open, boolean report, List<Diagnostic> diagnostics);

    /** Whether the client learns of new findings for an unchanged text. */
    boolean revises();

    /** The document is unknown now. */
    void gone(String uri);
}
