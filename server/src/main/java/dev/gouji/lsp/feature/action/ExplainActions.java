package dev.gouji.lsp.feature.action;

import dev.gouji.lint.RulePages;
import dev.gouji.lint.Rules;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.command.ExplainRule;
import dev.gouji.lsp.feature.diagnostic.Problem;
import dev.gouji.message.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;

/** Opens the page of the rule that found a problem, for clients that can show a document. */
final class ExplainActions {

    private ExplainActions() {
    }

    static List<CodeAction> at(ActionPlace place) {
        if (!place.wants(CodeActionKind.QuickFix) || !place.view().session().able("window.showDocument")) {
            return List.of();
        }
        Map<String, List<Diagnostic>> byCode = new LinkedHashMap<>();
        for (Problem problem : place.few()) {
            problem.codes().stream().filter(Rules.codes()::contains)
                    .forEach(code -> byCode.computeIfAbsent(code, c -> new ArrayList<>(1)).add(problem.diagnostic()));
        }
        return byCode.entrySet().stream().map(e -> action(e.getKey(), e.getValue(), place.view())).toList();
    }

    private static CodeAction action(String code, List<Diagnostic> diagnostics, View view) {
        String name = RulePages.page(code, view.session().messages().language()).map(RulePages.Page::title).orElse(code);
        CodeAction action = new CodeAction(view.say(Message.of("action.explain").with("name", name)));
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(diagnostics);
        action.setCommand(new Command(action.getTitle(), ExplainRule.NAME,
                List.of(Map.of("uri", view.snapshot().uri(), "code", code))));
        return action;
    }
}
