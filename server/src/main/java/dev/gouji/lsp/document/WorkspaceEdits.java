package dev.gouji.lsp.document;

import dev.gouji.text.Edit;
import dev.gouji.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.CreateFileOptions;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Edits of files for the client. They carry the version of the text that they were made for, if the client checks versions. */
public final class WorkspaceEdits {

    private static final String ABLE = "workspace.workspaceEdit.";

    private WorkspaceEdits() {
    }

    public static WorkspaceEdit of(List<Edit> edits, View view) {
        return of(view.snapshot().uri(), view.snapshot().version(), view.places().edits(edits), view.session());
    }

    /** An edit of a settings file; {@code text} is its present text. */
    public static WorkspaceEdit of(SettingsFile file, String text, Edit edit, Session session) {
        Places places = new Places(new SourceText(text), session.encoding());
        Integer version = file.version().isPresent() ? file.version().getAsInt() : null;
        return of(file.uri(), version, places.edits(List.of(edit)), session);
    }

    /** An edit that creates a file; empty if the client cannot create files. */
    public static Optional<WorkspaceEdit> created(String uri, String text, Session session) {
        boolean able = isVersioned(session) && session.capabilities().at(ABLE + "resourceOperations").texts().contains("create");
        TextEdit made = new TextEdit(new Range(new Position(0, 0), new Position(0, 0)), text);
        CreateFile create = new CreateFile(uri, new CreateFileOptions(false, true));
        return able ? Optional.of(new WorkspaceEdit(List.of(Either.forRight(create), Either.forLeft(change(uri, null, List.of(made))))))
                : Optional.empty();
    }

    private static WorkspaceEdit of(String uri, Integer version, List<TextEdit> edits, Session session) {
        return isVersioned(session) ? new WorkspaceEdit(List.of(Either.forLeft(change(uri, version, edits))))
                : new WorkspaceEdit(Map.of(uri, edits));
    }

    private static boolean isVersioned(Session session) {
        return session.able(ABLE + "documentChanges");
    }

    /** @param version null for a closed file */
    private static TextDocumentEdit change(String uri, Integer version, List<TextEdit> edits) {
        return new TextDocumentEdit(new VersionedTextDocumentIdentifier(uri, version), edits.stream().map(WorkspaceEdits::plain).toList());
    }

    private static Either<TextEdit, SnippetTextEdit> plain(TextEdit edit) {
        return Either.forLeft(edit);
    }
}
