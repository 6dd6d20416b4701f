package dev.gouji.lsp.feature;

import dev.gouji.grammar.Span;
import dev.gouji.lint.FindingGroup;
import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.document.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.ServerCapabilities;

/** The repairs of the findings at a place. Each carries its edit, since not every client asks a second time for it. */
final class QuickFixes extends Query<CodeActionParams, List<CodeAction>> {

    private static final String LITERALS = "textDocument.codeAction.codeActionLiteralSupport";

    QuickFixes() {
        super("textDocument/codeAction", CodeActionParams.class, "feature.quickfix", QuickFixes::offer);
    }

    private static void offer(ServerCapabilities server, Session client) {
        if (client.able(LITERALS)) {
            server.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
        }
    }

    @Override
    public boolean perishable() {
        return true;
    }

    /** The fixes of the diagnostics that the range touches; one that several share stands once, with all of them. */
    @Override
    public Optional<List<CodeAction>> answer(CodeActionParams question, View view) {
        if (!view.session().able(LITERALS) || !isWanted(question.getContext())) {
            return Optional.of(List.of());
        }
        Span range = view.places().span(question.getRange());
        Map<Repair, List<Diagnostic>> repairs = new LinkedHashMap<>();
        for (FindingGroup group : FindingGroup.of(view.findings())) {
            Problem problem = new Problem(group, view);
            if (problem.touches(range)) {
                Diagnostic diagnostic = problem.diagnostic();
                Set<Repair> offered = new LinkedHashSet<>();
                group.findings().forEach(f -> f.fixes().forEach(fix -> offered.add(Repair.of(fix, view))));
                offered.forEach(repair -> repairs.computeIfAbsent(repair, r -> new ArrayList<>(1)).add(diagnostic));
            }
        }
        return Optional.of(repairs.entrySet().stream().map(e -> e.getKey().action(e.getValue(), view)).toList());
    }

    /** No wish means all kinds; a wish for a kind means the kinds below it as well, and the empty one is above all. */
    private static boolean isWanted(CodeActionContext context) {
        List<String> only = context == null || context.getOnly() == null ? List.of() : context.getOnly();
        return only.isEmpty() || only.contains(CodeActionKind.QuickFix) || only.contains(CodeActionKind.Empty);
    }
}
