package dev.gouji.cli;

import com.google.gson.stream.JsonWriter;
import dev.gouji.cli.report.Json;
import dev.gouji.files.ConfigFiles;
import dev.gouji.message.Message;
import dev.gouji.report.BodyKind;
import dev.gouji.settings.Deadline;
import dev.gouji.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** {@code lint --show-settings FILE}: the effective settings for a file, or for the files of a folder, as JSON of a settings file. */
final class SettingsShown {

    private SettingsShown() {
    }

    static int print(Terminal terminal, String file) throws UsageException, IOException {
        ConfigFiles.Config config = config(file);
        config.faults().forEach(terminal::complain);
        config.dangling().forEach(terminal::complain);
        terminal.complain(config.file().map(f -> Message.of("settings.from").with("path", f.toString()))
                .orElse(Message.of("settings.none")));
        JsonWriter json = Json.writer(terminal.out());
        json.setIndent("  ");
        write(json, config.settings());
        Json.finish(json, terminal.out());
        return config.faults().isEmpty() && config.dangling().isEmpty() ? 0 : Cli.UNUSABLE;
    }

    private static ConfigFiles.Config config(String file) throws UsageException {
        Path path = Sources.path(file);
        return Files.isDirectory(path) ? new ConfigFiles().in(path) : new ConfigFiles().of(path);
    }

    private static void write(JsonWriter json, Settings settings) throws IOException {
        json.beginObject().name("severity").beginObject();
        for (Map.Entry<String, String> entry : new TreeMap<>(settings.severity()).entrySet()) {
            json.name(entry.getKey()).value(entry.getValue());
        }
        json.endObject();
        list(json.name("off"), new TreeSet<>(settings.off()));
        text(json, "body", settings.body().map(BodyKind::word).orElse(""));
        text(json, "deadline", settings.deadline().map(Deadline::toString).orElse(""));
        text(json, "lastYear", settings.lastYear().orElse(""));
        if (settings.totals().isPresent()) {
            json.name("totals").beginObject().name("report").value(settings.totals().get().report());
            json.name("of").value(settings.totals().get().of()).endObject();
        }
        json.name("suppress").beginArray();
        for (Settings.Suppressed entry : settings.suppressed()) {
            json.beginObject().name("file").value(entry.file()).name("rule").value(entry.rule());
            text(json, "cell", entry.cell().orElse(""));
            text(json, "paragraph", entry.paragraph().orElse(""));
            text(json, "reason", entry.reason().orElse(""));
            json.endObject();
        }
        json.endArray();
        if (settings.textFile().isPresent()) {
            json.name("regulation").beginObject().name("textFile").value(settings.textFile().get()).endObject();
        }
        list(json.name("exclude"), settings.exclude());
        if (settings.bodies().isPresent()) {
            json.name("bodies");
            List<String> names = settings.bodies().get().names();
            if (settings.bodies().get().folder().isPresent()) {
                json.value(settings.bodies().get().folder().get());
            } else {
                list(json, names);
            }
        }
        json.endObject();
    }

    private static void list(JsonWriter json, Iterable<String> words) throws IOException {
        json.beginArray();
        for (String word : words) {
            json.value(word);
        }
        json.endArray();
    }

    private static void text(JsonWriter json, String name, String text) throws IOException {
        if (!text.isEmpty()) {
            json.name(name).value(text);
        }
    }
}
