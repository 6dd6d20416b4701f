package dev.gouji.lsp.feature;

import dev.gouji.edit.Renaming;
import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.document.WorkspaceEdits;
import dev.gouji.lsp.feature.kind.Query;
import dev.gouji.lsp.feature.kind.Refusal;
import java.util.Optional;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Renames the body, or changes the year of the report, everywhere in the report. */
final class Renames extends Query<RenameParams, WorkspaceEdit> {

    Renames() {
        super("textDocument/rename", RenameParams.class, "feature.rename", Renames::offer);
    }

    private static void offer(ServerCapabilities server, Session client) {
        server.setRenameProvider(client.able("textDocument.rename.prepareSupport")
                ? Either.forRight(new RenameOptions(true)) : Either.forLeft(true));
    }

    @Override
    public boolean perishable() {
        return true;
    }

    @Override
    public Optional<WorkspaceEdit> answer(RenameParams question, View view) {
        Renaming renaming = PrepareRename.at(question.getPosition(), view);
        String name = question.getNewName() == null ? "" : question.getNewName();
        renaming.objection(name).ifPresent(reason -> {
            throw new Refusal(reason);
        });
        return Optional.of(WorkspaceEdits.of(renaming.edits(name), view));
    }
}
