package dev.gouji.lsp.feature.command;

import dev.gouji.lsp.document.View;
import dev.gouji.lsp.json.JsonValue;
import dev.gouji.message.Message;

/** A command about an open report. It is refused if no open report is named. */
abstract class DocumentCommand extends EditorCommand {

    DocumentCommand(String name) {
        super(name);
    }

    @Override
    public final Outcome run(Call call) {
        return call.view().filter(view -> view.report().recognised()).map(view -> run(call.argument(), view))
                .orElseGet(() -> new Outcome.Refused(Message.of("command.no-report")));
    }

    abstract Outcome run(JsonValue argument, View view);
}
