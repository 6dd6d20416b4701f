package dev.gouji.lsp.feature.action;

import dev.gouji.edit.SuppressionEdit;
import dev.gouji.grammar.Block;
import dev.gouji.lint.Suppression;
import dev.gouji.lint.SuppressionComment;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.command.SuppressEdits;
import dev.gouji.lsp.feature.command.SuppressFindings;
import dev.gouji.lsp.feature.diagnostic.Problem;
import dev.gouji.message.Message;
import dev.gouji.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.WorkspaceEdit;

/**
 * Marks a problem as intended, in the text or in the settings. The user is asked for the reason if the client supports that. Otherwise
 * the edit has a placeholder for the reason, and GJ902 reports it until it is replaced.
 */
final class SuppressActions {

    private SuppressActions() {
    }

    static List<CodeAction> at(ActionPlace place) {
        List<CodeAction> actions = new ArrayList<>();
        for (Problem problem : place.wants(CodeActionKind.QuickFix) ? place.few() : List.<Problem>of()) {
            List<String> codes = problem.codes().stream().filter(Suppression::isPossible).toList();
            if (!codes.isEmpty()) {
                at(problem, codes, place.view(), actions);
            }
        }
        return actions;
    }

    private static void at(Problem problem, List<String> codes, View view, List<CodeAction> actions) {
        String words = SuppressionComment.TO_BE_REASONED;
        boolean broken = breaksTable(problem.span().start(), view);
        boolean whole = SuppressionEdit.coversTable(view.analysis(), problem.span().start());
        WorkspaceEdit edited = SuppressEdits.here(problem.span().start(), codes, words, view);
        CodeAction here = action(
                broken ? "action.suppress.table" : whole ? "action.suppress.whole" : "action.suppress.here",
                SuppressFindings.here(problem.span().start(), codes, view), edited, problem, codes, view);
        List<Settings.Suppressed> entries = SuppressEntries.of(problem, view.judged().document());
        List<CodeAction> settings = SuppressEdits.inSettings(entries, words, view).stream().map(edit -> action(
                title(entries), SuppressFindings.inSettings(entries, view), edit, problem, codes, view)).toList();
        List<CodeAction> comment = view.isInWordFile() ? List.of() : List.of(here);
        actions.addAll(broken || whole ? settings : comment);
        actions.addAll(broken || whole ? comment : settings);
    }

    private static String title(List<Settings.Suppressed> entries) {
        boolean cells = entries.stream().allMatch(e -> e.cell().isPresent());
        boolean paragraphs = entries.stream().allMatch(e -> e.cell().isPresent() || e.paragraph().isPresent());
        return cells ? "action.suppress.cell" : paragraphs ? "action.suppress.paragraph" : "action.suppress.file";
    }

    /** Whether a comment at this offset would end a table when its Markdown is published. Then the settings are offered first. */
    private static boolean breaksTable(int offset, View view) {
        return view.analysis().tree().blocks().stream().anyMatch(b -> b instanceof Block.Row row && row.span().touches(offset)
                && row.cells().get(0).opening() == Block.Opening.PIPE);
    }

    private static CodeAction action(String title, Command ask, WorkspaceEdit edit, Problem problem, List<String> codes, View view) {
        CodeAction action = new CodeAction(view.say(Message.of(title).with("codes", String.join(" ", codes))));
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(List.of(problem.diagnostic()));
        if (view.session().input()) {
            ask.setTitle(action.getTitle());
            action.setCommand(ask);
        } else {
            action.setEdit(edit);
        }
        return action;
    }
}
