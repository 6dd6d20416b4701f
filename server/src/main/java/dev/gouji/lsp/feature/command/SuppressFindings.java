package dev.gouji.lsp.feature.command;

import dev.gouji.lsp.document.View;
import dev.gouji.lsp.json.JsonValue;
import dev.gouji.message.Message;
import dev.gouji.settings.Settings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.WorkspaceEdit;

/**
 * Asks the user for a reason, and suppresses findings by a comment in the text or by entries of the settings: {uri, version, here:
 * {line, character}, codes} or {uri, version, settings: [{rule, cell?, paragraph?}]}.
 */
public final class SuppressFindings extends DocumentCommand {

    private static final String NAME = "gouji.suppress";

    SuppressFindings() {
        super(NAME);
    }

    public static Command here(int at, List<String> codes, View view) {
        return command(view, Map.of("here", view.places().position(at), "codes", codes));
    }

    public static Command inSettings(List<Settings.Suppressed> entries, View view) {
        return command(view, Map.of("settings", entries.stream().map(e -> entry(e)).toList()));
    }

    private static Map<String, Object> entry(Settings.Suppressed entry) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("rule", entry.rule());
        entry.cell().ifPresent(cell -> members.put("cell", cell));
        entry.paragraph().ifPresent(id -> members.put("paragraph", id));
        return members;
    }

    private static Command command(View view, Map<String, Object> more) {
        Map<String, Object> argument = new LinkedHashMap<>();
        argument.put("uri", view.snapshot().uri());
        argument.put("version", view.snapshot().version());
        argument.putAll(more);
        return new Command("", NAME, List.of(argument));
    }

    @Override
    Outcome run(JsonValue argument, View view) {
        return argument.member("version").integer().orElse(-1) == view.snapshot().version() && view.session().input()
                ? new Outcome.Ask(Message.of("command.reason"), reason -> suppressed(argument, reason, view))
                : new Outcome.Refused(Message.of("command.outdated"));
    }

    private static Outcome suppressed(JsonValue argument, String reason, View view) {
        Optional<WorkspaceEdit> edit = argument.has("settings") ? SuppressEdits.inSettings(argument.member("settings").items().stream()
                .map(e -> new Settings.Suppressed("", e.member("rule").text().orElse(""), e.member("cell").text(),
                        e.member("paragraph").text(), Optional.empty())).toList(), reason, view)
                : Optional.of(SuppressEdits.here(place(argument.member("here"), view), argument.member("codes").texts(), reason, view));
        return edit.<Outcome>map(e -> new Outcome.Change(Message.of("command.gouji.suppress"), e, Map.of()))
                .orElseGet(() -> new Outcome.Refused(Message.of("command.outdated")));
    }

    private static int place(JsonValue here, View view) {
        return view.places().offset(new Position(here.member("line").integer().orElse(0), here.member("character").integer().orElse(0)));
    }
}
