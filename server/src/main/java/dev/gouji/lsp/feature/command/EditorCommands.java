package dev.gouji.lsp.feature.command;

import dev.gouji.lsp.feature.kind.Feature;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.ExecuteCommandOptions;

/** The commands of the server. */
public final class EditorCommands extends Feature {

    private static final List<EditorCommand> ALL = List.of(new RecomputeTotals(), new ConvertTables(), new ExtractFigures(),
            new WriteNewReport(), new ReportStatus(), new SuppressFindings(), new ExplainRule());

    public EditorCommands() {
        super("workspace/executeCommand", "feature.commands", (server, client) ->
                server.setExecuteCommandProvider(new ExecuteCommandOptions(ALL.stream().map(EditorCommand::name).toList())));
    }

    /** All commands, in the order of the manual. */
    public static List<EditorCommand> all() {
        return ALL;
    }

    public static Optional<EditorCommand> named(String name) {
        return ALL.stream().filter(command -> command.name().equals(name)).findFirst();
    }
}
