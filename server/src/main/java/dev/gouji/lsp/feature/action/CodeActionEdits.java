package dev.gouji.lsp.feature.action;

import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.kind.Query;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;

/** Adds the edit to the action that the user has chosen. */
public final class CodeActionEdits extends Query<CodeAction, CodeAction> {

    public CodeActionEdits() {
        super("codeAction/resolve", CodeAction.class, "feature.action", Capability.NONE); // CodeActions announces it
    }

    @Override
    public String document() {
        return "data.uri";
    }

    @Override
    public boolean perishable() {
        return true;
    }

    /** The protocol has no null here: the action stays without an edit. */
    @Override
    public Optional<CodeAction> otherwise(CodeAction question) {
        question.setEdit(null);
        return Optional.of(question);
    }

    @Override
    public Optional<CodeAction> answer(CodeAction question, View view) {
        Later.resolve(question, view);
        return Optional.of(question);
    }
}
