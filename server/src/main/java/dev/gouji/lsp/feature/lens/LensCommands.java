package dev.gouji.lsp.feature.lens;

import dev.gouji.aid.Columns;
import dev.gouji.edit.Totals;
import dev.gouji.form.blank.Surface;
import dev.gouji.lsp.document.View;
import dev.gouji.message.Message;
import dev.gouji.report.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.Command;

/** The commands that are useful at a place (CONTRACT.md, The server's own names). */
final class LensCommands {

    private static final String RECOMPUTE = "gouji.recomputeTotals";
    private static final String CONVERT = "gouji.convert";

    private LensCommands() {
    }

    /** Recomputing all totals, if one of them would change. */
    static List<Command> onReport(View view) {
        return Totals.change(view.judged(), table -> true)
                ? List.of(command("lens.recompute", RECOMPUTE, Map.of("uri", view.snapshot().uri()), view)) : List.of();
    }

    /** Recomputing the totals of a table, if one would change; and rewriting it with each row on a line, if its columns are hard to see. */
    static List<Command> onTable(Table table, View view) {
        String uri = view.snapshot().uri();
        List<Command> commands = new ArrayList<>();
        if (Totals.change(view.judged(), table.id()::equals)) {
            commands.add(command("lens.recompute.table", RECOMPUTE, Map.of("uri", uri, "table", table.id()), view));
        }
        if (!view.isInWordFile() && new Columns(view.snapshot().text(), table).areHidden()) {
            String to = view.surface() == Surface.MARKDOWN ? "markdown" : "tab";
            commands.add(command("lens.convert", CONVERT, Map.of("uri", uri, "table", table.id(), "to", to), view));
        }
        return commands;
    }

    private static Command command(String title, String command, Map<String, String> argument, View view) {
        return new Command(view.say(Message.of(title)), command, List.of(argument));
    }
}
