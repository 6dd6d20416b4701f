package dev.gouji.lsp.check;

import dev.gouji.lsp.document.Snapshot;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;

/** Where findings go: they are pushed to the client, or kept until it requests them. */
public interface Outlet {

    /**
     * The findings of a document, or of a closed file.
     *
     * @param open whether the document is open in the editor
     * @param report whether it is a report; another text is sent to the client only to replace earlier findings
     */
    void found(Snapshot snapshot, boolean open, boolean report, List<Diagnostic> diagnostics);

    /** Whether the client can be made to show new findings of an unchanged text. */
    boolean revises();

    /** The document is unknown now. */
    void gone(String uri);
}
