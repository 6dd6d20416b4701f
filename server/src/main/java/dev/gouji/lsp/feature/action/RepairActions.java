package dev.gouji.lsp.feature.action;

import dev.gouji.lint.Finding;
import dev.gouji.lint.Fix;
import dev.gouji.lsp.document.WorkspaceEdits;
import dev.gouji.lsp.feature.diagnostic.Problem;
import dev.gouji.text.Edit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;

/** The repairs of problems. A repair that several problems share is listed once, for all of them. */
final class RepairActions {

    /** A fix as the user sees it. Two fixes are equal if they have the same title and make the same edits. */
    private record Repair(String title, boolean preferred, List<Edit> edits) {
    }

    private RepairActions() {
    }

    static List<CodeAction> at(ActionPlace place) {
        if (!place.wants(CodeActionKind.QuickFix)) {
            return List.of();
        }
        Map<Repair, List<Diagnostic>> repairs = new LinkedHashMap<>();
        for (Problem problem : place.problems()) {
            Set<Repair> offered = new LinkedHashSet<>();
            for (Finding finding : problem.findings()) {
                finding.fixes().forEach(fix -> offered.add(repair(fix, place)));
            }
            offered.forEach(repair -> repairs.computeIfAbsent(repair, r -> new ArrayList<>(1)).add(problem.diagnostic()));
        }
        return repairs.entrySet().stream().map(e -> action(e.getKey(), e.getValue(), place)).toList();
    }

    private static Repair repair(Fix fix, ActionPlace place) {
        return new Repair(place.view().say(fix.title()), fix.preferred(), fix.edits());
    }

    private static CodeAction action(Repair repair, List<Diagnostic> diagnostics, ActionPlace place) {
        CodeAction action = new CodeAction(repair.title());
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(diagnostics);
        action.setEdit(WorkspaceEdits.of(repair.edits(), place.view()));
        if (repair.preferred()) {
            action.setIsPreferred(true);
        }
        return action;
    }
}
