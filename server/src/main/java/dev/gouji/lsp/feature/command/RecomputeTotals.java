package dev.gouji.lsp.feature.command;

import dev.gouji.edit.Totals;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.document.WorkspaceEdits;
import dev.gouji.lsp.json.JsonValue;
import dev.gouji.message.Message;
import dev.gouji.text.Edit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Recomputes all totals, or those of one table: {uri, table?}. Answers the number of changed totals. */
final class RecomputeTotals extends DocumentCommand {

    RecomputeTotals() {
        super("gouji.recomputeTotals");
    }

    @Override
    Outcome run(JsonValue argument, View view) {
        Optional<String> table = argument.member("table").text();
        List<Edit> edits = Totals.edits(view.judged(), id -> table.isEmpty() || table.get().equals(id));
        Map<String, Object> answer = Map.of("changed", edits.size());
        return edits.isEmpty() ? new Outcome.Answer(answer)
                : new Outcome.Change(Message.of("action.recompute"), WorkspaceEdits.of(edits, view), answer);
    }
}
