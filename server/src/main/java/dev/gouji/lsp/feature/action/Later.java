package dev.gouji.lsp.feature.action;

import dev.gouji.edit.FixAll;
import dev.gouji.edit.FixScope;
import dev.gouji.edit.Totals;
import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.document.WorkspaceEdits;
import dev.gouji.lsp.json.JsonValue;
import dev.gouji.text.Difference;
import dev.gouji.text.Edit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CodeAction;

/**
 * Edits that take time. They are made when the user chooses the action, if the client then sends {@code codeAction/resolve}; for other
 * clients they are made at once.
 */
enum Later {

    /** All safe fixes, repeated until no more apply. */
    FIX_ALL {
        @Override
        List<Edit> edits(View view) {
            String fixed = FixAll.of(view.judged(), FixScope.SAFE).analysis().text().text();
            return Difference.between(view.snapshot().text().text(), fixed);
        }
    },

    /** All totals of all tables. */
    TOTALS {
        @Override
        List<Edit> edits(View view) {
            return Totals.edits(view.judged(), table -> true);
        }
    };

    private static final String CODE_ACTION = "textDocument.codeAction.";

    abstract List<Edit> edits(View view);

    /** Whether the client has edits made later. */
    static boolean isPossible(Session client) {
        return client.able(CODE_ACTION + "dataSupport")
                && client.capabilities().at(CODE_ACTION + "resolveSupport.properties").texts().contains("edit");
    }

    /** Adds the edit to the action, or else the data from which it can be made later. */
    void into(CodeAction action, View view) {
        if (isPossible(view.session())) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("uri", view.snapshot().uri());
            data.put("version", view.snapshot().version());
            data.put("edit", name());
            action.setData(data);
        } else {
            action.setEdit(WorkspaceEdits.of(edits(view), view));
        }
    }

    /** Adds the edit to an action that has such data, unless the text has changed since. */
    static void resolve(CodeAction action, View view) {
        JsonValue data = JsonValue.of(action.getData());
        boolean same = data.member("version").integer().orElse(-1) == view.snapshot().version();
        for (Later later : values()) {
            if (same && data.member("edit").text().filter(later.name()::equals).isPresent()) {
                action.setEdit(WorkspaceEdits.of(later.edits(view), view));
            }
        }
    }
}
