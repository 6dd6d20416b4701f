package dev.gouji.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.gouji.Towns;
import dev.gouji.lsp.document.DocumentUri;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs edits, file changes and answers of the disk in random order. Once nothing more happens, the editor shows what a fresh
 * run finds; no version is ever published after a later one.
 */
class ScheduleTest {

    /** {@code -Dgouji.schedules=5000} tries 5000 schedules, {@code -Dgouji.schedules.from=360} begins with number 360. */
    private static final int ROUNDS = Integer.getInteger("gouji.schedules", 60);
    private static final int FIRST = Integer.getInteger("gouji.schedules.from", 0);
    private static final List<String> NAMES = List.of("2023.md", "2024.md", "2025.md", "往年/2024.md", "note.md");
    private static final List<String> SETTINGS = List.of("{}", "{\"off\": [\"GJ801\"]}", "{\"severity\": {\"GJ8xx\": \"hint\"}}",
            "{\"lastYear\": \"往年\"}", "{\"off\": 7}", "{\"suppress\": [{\"file\": \"2025.md\", \"rule\": \"GJ801\"}]}",
            "{\"exclude\": [\"往年/\", \"2023*\"]}");

    @TempDir
    Path temporary;

    @ParameterizedTest
    @ValueSource(strings = {"openFiles", "workspace"})
    void theEditorFinallyShowsWhatAFreshRunFinds(String mode) {
        for (int seed = FIRST; seed < FIRST + ROUNDS; seed++) {
            new Schedule(seed, mode).run();
        }
    }

    /** One random sequence of actions, and what the editor shows at its end. */
    private final class Schedule {

        private final long seed;
        private final Random random;
        private final SimulatedHost host;
        private final String initializeParams;
        private final Map<String, Integer> versions = new LinkedHashMap<>();
        private final Map<String, String> texts = new LinkedHashMap<>();
        /** The open documents whose last edit the server could not read. */
        private final Set<String> unreadable = new TreeSet<>();

        Schedule(long seed, String mode) {
            this.seed = seed;
            this.random = new Random(seed * 31 + mode.length());
            this.host = SimulatedHost.inRandomOrder(seed);
            this.initializeParams = Editor.VS_CODE.replace("debounce: 0", "debounce: 100, diagnostics: '" + mode + "'")
                    .replace("capabilities:", "workspaceFolders: [{uri: 'file:///w', name: 'w'}], capabilities:");
        }

        void run() {
            NAMES.forEach(name -> host.disk.put("/w/" + name, text(name)));
            host.initialize(initializeParams);
            for (int i = 0; i < 30; i++) {
                host.addAction(this::act);
            }
            host.runAll();
            check();
        }

        private String text(String name) {
            int year = name.contains("2023") ? 2023 : name.contains("2024") ? 2024 : 2025;
            return name.startsWith("note") ? "便笺\n" : Towns.report(random.nextInt(8) == 0 ? "乙县水利局" : "甲县水利局", year,
                    random.nextInt(3), random.nextInt(3));
        }

        private static String uri(String name) {
            return "file:///w/" + name;
        }

        /** One random action of a user or of another program. */
        private void act() {
            String name = NAMES.get(random.nextInt(NAMES.size()));
            boolean open = texts.containsKey(name);
            switch (random.nextInt(11)) {
                case 0, 1, 2, 3, 4 -> {
                    if (open) {
                        edit(name);
                    } else {
                        open(name);
                    }
                }
                case 5 -> close(name);
                case 6 -> save(name);
                case 7 -> write("/w/.gouji.json", SETTINGS.get(random.nextInt(SETTINGS.size())));
                case 8 -> write("/w/" + name, text(name));
                case 9 -> editUnreadably(name);
                default -> delete("/w/" + name);
            }
        }

        private void open(String name) {
            texts.put(name, host.disk.getOrDefault("/w/" + name, text(name)));
            versions.put(name, 1);
            host.open(uri(name), texts.get(name));
        }

        private void edit(String name) {
            unreadable.remove(name);
            texts.put(name, text(name));
            host.change(uri(name), versions.merge(name, 1, Integer::sum), texts.get(name));
        }

        /** An edit that the server cannot read. */
        private void editUnreadably(String name) {
            if (texts.containsKey(name)) {
                unreadable.add(name);
                host.notify("textDocument/didChange", Map.of("textDocument", Map.of("uri", uri(name), "version",
                        versions.merge(name, 1, Integer::sum)), "contentChanges", "?"));
            }
        }

        private void close(String name) {
            unreadable.remove(name);
            if (texts.remove(name) != null) {
                host.close(uri(name));
            }
        }

        private void save(String name) {
            if (texts.containsKey(name)) {
                write("/w/" + name, texts.get(name));
                host.notify("textDocument/didSave", Editor.document(uri(name)));
            }
        }

        private void write(String path, String text) {
            int type = host.disk.put(path, text) == null ? 1 : 2;
            reportChange(path, type);
        }

        private void delete(String path) {
            if (host.disk.remove(path) != null) {
                reportChange(path, 3);
            }
        }

        /** The editor reports the change of a file at some later time. */
        private void reportChange(String path, int type) {
            host.addAction(() -> host.notify("workspace/didChangeWatchedFiles",
                    Map.of("changes", List.of(Map.of("uri", "file://" + path, "type", type)))));
        }

        private void check() {
            Map<String, String> files = new TreeMap<>();
            host.disk.forEach((path, text) -> files.put(path.substring("/w/".length()), text));
            files.putAll(texts);
            files.keySet().removeAll(unreadable);
            FreshRun fresh = new FreshRun(temporary.resolve(initializeParams.hashCode() + "-" + seed + "/w"), files, initializeParams);
            for (String name : NAMES) {
                boolean open = texts.containsKey(name);
                boolean shown = !unreadable.contains(name) && open || fresh.finds(name) && initializeParams.contains("'workspace'");
                String ours = DocumentUri.of("/w/" + name);
                String shownAs = open ? uri(name) : ours;
                JsonArray expected = shown ? fresh.diagnostics(name, shownAs) : new JsonArray();
                assertShown(expected, shownAs, name);
                if (!ours.equals(uri(name))) {
                    assertShown(new JsonArray(), open ? ours : uri(name), name);
                }
                assertVersions(name, host.published(uri(name)));
            }
            assertEquals(List.of(), host.logged.stream().filter(line -> line.contains("Exception")).toList());
        }

        private void assertShown(JsonArray expected, String uri, String name) {
            List<JsonObject> published = host.published(uri);
            JsonArray last = published.isEmpty() ? new JsonArray() : published.get(published.size() - 1).getAsJsonArray("diagnostics");
            assertEquals(without(expected, last), without(last, expected),
                    () -> "seed " + seed + ", " + name + " as " + uri + ", open: " + texts.keySet());
            assertEquals(expected, last, () -> "seed " + seed + ", " + name + ": the diagnostics stand in another order");
        }

        private static JsonArray without(JsonArray all, JsonArray others) {
            JsonArray left = new JsonArray();
            all.asList().stream().filter(d -> !others.contains(d)).forEach(left::add);
            return left;
        }

        /** A version may be lower than the one before only if the document was opened again (1) or its findings were removed (0). */
        private void assertVersions(String name, List<JsonObject> published) {
            List<Integer> versionsSoFar = new ArrayList<>();
            for (JsonObject one : published) {
                int version = one.has("version") ? one.get("version").getAsInt() : 0;
                boolean opened = version <= 1;
                assertTrue(opened || versionsSoFar.isEmpty() || version >= versionsSoFar.get(versionsSoFar.size() - 1), () -> "seed " + seed + ", " + name + ": " + published);
                versionsSoFar.add(version);
            }
        }
    }
}
