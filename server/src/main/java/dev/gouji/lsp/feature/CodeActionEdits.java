package dev.gouji.lsp.feature;

import dev.gouji.lsp.document.View;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;

/** The edit of the action that the user has chosen. */
final class CodeActionEdits extends Query<CodeAction, CodeAction> {

    CodeActionEdits() {
        super("codeAction/resolve", CodeAction.class, "feature.action", Capability.NONE); // the actions announce it
    }

    @Override
    public String document() {
        return "data.uri";
    }

    @Override
    public boolean perishable() {
        return true;
    }

    @Override
    public Optional<CodeAction> answer(CodeAction question, View view) {
        Later.resolve(question, view);
        return Optional.of(question);
    }
}
