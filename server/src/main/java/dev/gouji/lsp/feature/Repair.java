package dev.gouji.lsp.feature;

import dev.gouji.lint.Fix;
import dev.gouji.lsp.document.View;
import dev.gouji.text.Edit;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;

/** A fix as the user sees it: what reads the same and does the same is the same. */
record Repair(String title, boolean preferred, List<Edit> edits) {

    static Repair of(Fix fix, View view) {
        return new Repair(view.say(fix.title()), fix.preferred(), fix.edits());
    }

    /** Offers it for the diagnostics that it clears. */
    CodeAction action(List<Diagnostic> diagnostics, View view) {
        CodeAction action = new CodeAction(title);
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(diagnostics);
        action.setEdit(DocumentEdit.of(edits, view));
        if (preferred) {
            action.setIsPreferred(true);
        }
        return action;
    }
}
