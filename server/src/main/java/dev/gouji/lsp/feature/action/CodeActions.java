package dev.gouji.lsp.feature.action;

import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.kind.Query;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.ServerCapabilities;

/** What can be done at a place: repairs, suppressions, explanations, other forms of a table, and changes of the whole text. */
public final class CodeActions extends Query<CodeActionParams, List<CodeAction>> {

    private static final String LITERALS = "textDocument.codeAction.codeActionLiteralSupport";

    public CodeActions() {
        super("textDocument/codeAction", CodeActionParams.class, "feature.actions", CodeActions::offer);
    }

    private static void offer(ServerCapabilities server, Session client) {
        if (client.able(LITERALS)) {
            CodeActionOptions options = new CodeActionOptions(List.of(CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite,
                    SourceActions.FIX_ALL, SourceActions.RECOMPUTE));
            if (Later.isPossible(client)) {
                options.setResolveProvider(true);
            }
            server.setCodeActionProvider(options);
        }
    }

    @Override
    public boolean perishable() {
        return true;
    }

    @Override
    public Optional<List<CodeAction>> answer(CodeActionParams question, View view) {
        if (!view.session().able(LITERALS)) {
            return Optional.of(List.of());
        }
        ActionPlace place = ActionPlace.of(question, view);
        return Optional.of(Stream.of(RepairActions.at(place), TableActions.at(place), SuppressActions.at(place), ExplainActions.at(place),
                SourceActions.at(place)).flatMap(List::stream).toList());
    }
}
