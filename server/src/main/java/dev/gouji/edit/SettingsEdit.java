package dev.gouji.edit;

import dev.gouji.grammar.Span;
import dev.gouji.json.JsonComments;
import dev.gouji.json.JsonFault;
import dev.gouji.json.JsonPlaces;
import dev.gouji.settings.Setting;
import dev.gouji.settings.Settings;
import dev.gouji.text.Edit;
import java.util.List;
import java.util.Optional;

/** Writes suppressions into a settings file. The other text of the file does not change. */
public final class SettingsEdit {

    private static final String INDENT = "  ";

    private SettingsEdit() {
    }

    /** The text of a new settings file. */
    public static String created(List<Settings.Suppressed> entries) {
        return "{\n" + INDENT + member(entries) + "\n}\n";
    }

    /** The edit that adds the suppressions; empty if the text is no settings file. */
    public static Optional<Edit> added(String text, List<Settings.Suppressed> entries) {
        try {
            return Optional.of(edit(text, entries));
        } catch (JsonFault e) {
            return Optional.empty();
        }
    }

    private static Edit edit(String text, List<Settings.Suppressed> entries) {
        String json = JsonComments.blanked(text);
        JsonPlaces.Parts members = JsonPlaces.object(json);
        Optional<Span> list = members.parts().stream().filter(m -> m.name().equals(Setting.SUPPRESS.key())).map(JsonPlaces.Part::value)
                .findFirst();
        JsonPlaces.Parts into = list.map(span -> JsonPlaces.array(json, span)).orElse(members);
        String written = list.isPresent() ? items(entries) : "\n" + INDENT + member(entries);
        int at = into.parts().isEmpty() ? into.close() : into.parts().get(into.parts().size() - 1).value().end();
        String before = into.parts().isEmpty() ? "" : ",";
        String behind = !into.parts().isEmpty() ? "" : list.isPresent() ? "\n" + INDENT : "\n";
        return new Edit(new Span(at, at), (before + written + behind).replace("\n", text.contains("\r\n") ? "\r\n" : "\n"));
    }

    private static String member(List<Settings.Suppressed> entries) {
        return quoted(Setting.SUPPRESS.key()) + ": [" + items(entries) + "\n" + INDENT + "]";
    }

    private static String items(List<Settings.Suppressed> entries) {
        return String.join(",", entries.stream().map(entry -> "\n" + INDENT + INDENT + item(entry)).toList());
    }

    private static String item(Settings.Suppressed entry) {
        return "{\"file\": " + quoted(entry.file()) + ", \"rule\": " + quoted(entry.rule())
                + entry.cell().map(cell -> ", \"cell\": " + quoted(cell)).orElse("")
                + entry.paragraph().map(id -> ", \"paragraph\": " + quoted(id)).orElse("")
                + entry.reason().map(reason -> ", \"reason\": " + quoted(reason)).orElse("") + "}";
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else {
                out.append(c < ' ' ? ' ' : c);
            }
        }
        return out.append('"').toString();
    }
}
