package dev.gouji.lsp.feature;

import dev.gouji.lsp.document.View;
import dev.gouji.text.Edit;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Edits of one document for its client: with the version they were made for, if the client checks it. */
final class DocumentEdit {

    private static final String VERSIONED = "workspace.workspaceEdit.documentChanges";

    private DocumentEdit() {
    }

    static WorkspaceEdit of(List<Edit> edits, View view) {
        String uri = view.snapshot().uri();
        List<TextEdit> made = edits(edits, view);
        if (!view.session().able(VERSIONED)) {
            return new WorkspaceEdit(Map.of(uri, made));
        }
        var version = new VersionedTextDocumentIdentifier(uri, view.snapshot().version());
        TextDocumentEdit change = new TextDocumentEdit(version, made.stream().map(DocumentEdit::plain).toList());
        return new WorkspaceEdit(List.of(Either.forLeft(change)));
    }

    /** The edits in the client's units. */
    static List<TextEdit> edits(List<Edit> edits, View view) {
        return edits.stream().map(e -> new TextEdit(view.places().range(e.span()), e.newText())).toList();
    }

    private static Either<TextEdit, SnippetTextEdit> plain(TextEdit edit) {
        return Either.forLeft(edit);
    }
}
