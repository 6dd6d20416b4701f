package dev.gouji.lsp.feature.command;

import dev.gouji.edit.TableRewrite;
import dev.gouji.form.blank.Surface;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.document.WorkspaceEdits;
import dev.gouji.lsp.json.JsonValue;
import dev.gouji.message.Message;
import dev.gouji.text.Edit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rewrites all tables, or one: {uri, to: "markdown" | "tab", table?}. Answers the number of changed tables. */
final class ConvertTables extends DocumentCommand {

    ConvertTables() {
        super("gouji.convert");
    }

    @Override
    Outcome run(JsonValue argument, View view) {
        Optional<String> to = argument.member("to").text().filter(t -> t.equals("markdown") || t.equals("tab"));
        if (to.isEmpty()) {
            return new Outcome.Refused(Message.of("command.convert.to"));
        }
        Surface surface = to.get().equals("markdown") ? Surface.MARKDOWN : Surface.TABS;
        Optional<String> table = argument.member("table").text();
        List<Edit> edits = view.possible(view.report().tables().stream().filter(t -> table.isEmpty() || table.get().equals(t.id()))
                .flatMap(t -> TableRewrite.edit(view.analysis(), t, surface).stream()).toList());
        Map<String, Object> answer = Map.of("changed", edits.size());
        return edits.isEmpty() ? new Outcome.Answer(answer)
                : new Outcome.Change(Message.of("action.convert"), WorkspaceEdits.of(edits, view), answer);
    }
}
