package dev.gouji.lsp.feature.action;

import dev.gouji.edit.TableRewrite;
import dev.gouji.edit.Totals;
import dev.gouji.form.blank.Surface;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.document.WorkspaceEdits;
import dev.gouji.message.Message;
import dev.gouji.report.Table;
import dev.gouji.text.Edit;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;

/** Actions on the tables at the selection: recompute the totals, and rewrite the table as Markdown or with TABs. */
final class TableActions {

    private TableActions() {
    }

    static List<CodeAction> at(ActionPlace place) {
        List<CodeAction> actions = new ArrayList<>();
        for (Table table : place.view().report().tables()) {
            if (table.span().touches(place.range()) && place.wants(CodeActionKind.RefactorRewrite)) {
                at(table, place.view(), actions);
            }
        }
        return actions;
    }

    private static void at(Table table, View view, List<CodeAction> actions) {
        List<Edit> totals = Totals.edits(view.judged(), table.id()::equals);
        if (!totals.isEmpty()) {
            actions.add(action("action.totals", table, totals, view));
        }
        if (view.isInWordFile()) {
            return;
        }
        TableRewrite.edit(view.analysis(), table, Surface.MARKDOWN)
                .ifPresent(edit -> actions.add(action("action.markdown", table, List.of(edit), view)));
        TableRewrite.edit(view.analysis(), table, Surface.TABS)
                .ifPresent(edit -> actions.add(action("action.tabs", table, List.of(edit), view)));
    }

    private static CodeAction action(String title, Table table, List<Edit> edits, View view) {
        CodeAction action = new CodeAction(view.say(Message.of(title).inTable(table.id())
                .with("count", edits.size())));
        action.setKind(CodeActionKind.RefactorRewrite);
        action.setEdit(WorkspaceEdits.of(edits, view));
        return action;
    }
}
