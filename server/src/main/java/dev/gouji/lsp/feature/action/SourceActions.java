package dev.gouji.lsp.feature.action;

import dev.gouji.edit.Totals;
import dev.gouji.lint.Fix;
import dev.gouji.lsp.document.View;
import dev.gouji.message.Message;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;

/** Actions on the whole text. */
final class SourceActions {

    static final String FIX_ALL = "source.fixAll.gouji";
    static final String RECOMPUTE = "source.recomputeTotals.gouji";

    private SourceActions() {
    }

    /** Only the actions that would change something. */
    static List<CodeAction> at(ActionPlace place) {
        View view = place.view();
        List<CodeAction> actions = new ArrayList<>(2);
        if (place.wants(FIX_ALL) && view.findings().stream().flatMap(f -> f.fixes().stream()).anyMatch(Fix::safe)) {
            actions.add(action("action.fix-all", FIX_ALL, Later.FIX_ALL, view));
        }
        if (place.wants(RECOMPUTE) && Totals.change(view.judged(), table -> true)) {
            actions.add(action("action.recompute", RECOMPUTE, Later.TOTALS, view));
        }
        return actions;
    }

    private static CodeAction action(String title, String kind, Later edit, View view) {
        CodeAction action = new CodeAction(view.say(Message.of(title)));
        action.setKind(kind);
        edit.into(action, view);
        return action;
    }
}
