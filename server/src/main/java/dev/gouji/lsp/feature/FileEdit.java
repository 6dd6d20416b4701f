package dev.gouji.lsp.feature;

import dev.gouji.lsp.document.Places;
import dev.gouji.lsp.document.SettingsFile;
import dev.gouji.lsp.document.View;
import dev.gouji.text.Edit;
import dev.gouji.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.CreateFileOptions;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Edits of a file other than the document of the request. */
final class FileEdit {

    private static final String ABLE = "workspace.workspaceEdit.";

    private FileEdit() {
    }

    /** An edit of the settings file as it stands. */
    static WorkspaceEdit of(SettingsFile file, String text, Edit edit, View view) {
        Places places = new Places(new SourceText(text), view.session().encoding());
        TextEdit made = new TextEdit(places.range(edit.span()), edit.newText());
        Integer version = file.version().isPresent() ? file.version().getAsInt() : null;
        return view.session().able(ABLE + "documentChanges") ? new WorkspaceEdit(List.of(Either.forLeft(change(file.uri(), version, made))))
                : new WorkspaceEdit(Map.of(file.uri(), List.of(made)));
    }

    /** A new file; empty if the client cannot create files. */
    static Optional<WorkspaceEdit> created(String uri, String text, View view) {
        boolean able = view.session().able(ABLE + "documentChanges")
                && view.session().capabilities().at(ABLE + "resourceOperations").texts().contains("create");
        TextEdit made = new TextEdit(new Range(new Position(0, 0), new Position(0, 0)), text);
        CreateFile create = new CreateFile(uri, new CreateFileOptions(false, true));
        return able ? Optional.of(new WorkspaceEdit(List.of(Either.forRight(create), Either.forLeft(change(uri, null, made)))))
                : Optional.empty();
    }

    /** @param version null for a closed file */
    private static TextDocumentEdit change(String uri, Integer version, TextEdit edit) {
        return new TextDocumentEdit(new VersionedTextDocumentIdentifier(uri, version), List.of(Either.forLeft(edit)));
    }
}
