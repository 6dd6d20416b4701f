package dev.gouji.lsp.feature;

import dev.gouji.edit.Renaming;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.kind.Query;
import dev.gouji.lsp.feature.kind.Refusal;
import dev.gouji.message.Message;
import java.util.Optional;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;

/** What can be renamed at a position: the name of the body, or the year of the report. Elsewhere the user sees why nothing can. */
final class PrepareRename extends Query<PrepareRenameParams, PrepareRenameResult> {

    PrepareRename() {
        super("textDocument/prepareRename", PrepareRenameParams.class, "feature.rename.prepare", Capability.NONE); // Renames announces it
    }

    @Override
    public Optional<PrepareRenameResult> answer(PrepareRenameParams question, View view) {
        Renaming renaming = at(question.getPosition(), view);
        return Optional.of(new PrepareRenameResult(view.places().range(renaming.place()), renaming.current()));
    }

    /** Throws {@link Refusal} if nothing can be renamed. */
    static Renaming at(Position position, View view) {
        return Renaming.at(view.analysis(), view.places().offset(position)).orElseThrow(() -> new Refusal(Message.of("rename.nothing")));
    }
}
