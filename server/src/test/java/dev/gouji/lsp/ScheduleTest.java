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
 * Whatever comes first, of edits, files and answers of the disk: after quiet the editor shows what a fresh run finds, and no
 * version was ever published behind a later one.
 */
class ScheduleTest {

    /** {@code -Dgouji.schedules=5000} tries as many, {@code -Dgouji.schedules.from=360} begins with that one. */
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
    void quietIsAFreshRun(String mode) {
        for (int seed = FIRST; seed < FIRST + ROUNDS; seed++) {
            new Play(seed, mode).run();
        }
    }

    /** One script, its course, and its end. */
    private final class Play {

        private final long seed;
        private final Random random;
        private final Stage stage;
        private final String introduction;
        private final Map<String, Integer> versions = new LinkedHashMap<>();
        private final Map<String, String> texts = new LinkedHashMap<>();
        /** The open documents whose text the server does not know. */
        private final Set<String> lost = new TreeSet<>();

        Play(long seed, String mode) {
            this.seed = seed;
            this.random = new Random(seed * 31 + mode.length());
            this.stage = Stage.tossed(seed);
            this.introduction = Editor.ABLE.replace("debounce: 0", "debounce: 100, diagnostics: '" + mode + "'")
                    .replace("capabilities:", "workspaceFolders: [{uri: 'file:///w', name: 'w'}], capabilities:");
        }

        void run() {
            NAMES.forEach(name -> stage.disk.put("/w/" + name, text(name)));
            stage.introduce(introduction);
            for (int i = 0; i < 30; i++) {
                stage.then(this::act);
            }
            stage.play();
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

        /** One thing that a user, or another program, does. */
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
                case 9 -> lose(name);
                default -> delete("/w/" + name);
            }
        }

        private void open(String name) {
            texts.put(name, stage.disk.getOrDefault("/w/" + name, text(name)));
            versions.put(name, 1);
            stage.open(uri(name), texts.get(name));
        }

        private void edit(String name) {
            lost.remove(name);
            texts.put(name, text(name));
            stage.change(uri(name), versions.merge(name, 1, Integer::sum), texts.get(name));
        }

        /** An edit that the server cannot read. */
        private void lose(String name) {
            if (texts.containsKey(name)) {
                lost.add(name);
                stage.notify("textDocument/didChange", Map.of("textDocument", Map.of("uri", uri(name), "version",
                        versions.merge(name, 1, Integer::sum)), "contentChanges", "?"));
            }
        }

        private void close(String name) {
            lost.remove(name);
            if (texts.remove(name) != null) {
                stage.close(uri(name));
            }
        }

        private void save(String name) {
            if (texts.containsKey(name)) {
                write("/w/" + name, texts.get(name));
                stage.notify("textDocument/didSave", Editor.document(uri(name)));
            }
        }

        private void write(String path, String text) {
            int type = stage.disk.put(path, text) == null ? 1 : 2;
            tell(path, type);
        }

        private void delete(String path) {
            if (stage.disk.remove(path) != null) {
                tell(path, 3);
            }
        }

        /** The editor hears of it, sooner or later. */
        private void tell(String path, int type) {
            stage.then(() -> stage.notify("workspace/didChangeWatchedFiles",
                    Map.of("changes", List.of(Map.of("uri", "file://" + path, "type", type)))));
        }

        private void check() {
            Map<String, String> files = new TreeMap<>();
            stage.disk.forEach((path, text) -> files.put(path.substring("/w/".length()), text));
            files.putAll(texts);
            files.keySet().removeAll(lost);
            Fresh fresh = new Fresh(temporary.resolve(introduction.hashCode() + "-" + seed + "/w"), files, introduction);
            for (String name : NAMES) {
                boolean open = texts.containsKey(name);
                boolean shown = !lost.contains(name) && open || fresh.searches(name) && introduction.contains("'workspace'");
                String ours = DocumentUri.of("/w/" + name);
                String shownAs = open ? uri(name) : ours;
                JsonArray expected = shown ? fresh.diagnostics(name, shownAs) : new JsonArray();
                assertShown(expected, shownAs, name);
                if (!ours.equals(uri(name))) {
                    assertShown(new JsonArray(), open ? ours : uri(name), name);
                }
                assertVersions(name, stage.published(uri(name)));
            }
            assertEquals(List.of(), stage.logged.stream().filter(line -> line.contains("Exception")).toList());
        }

        private void assertShown(JsonArray expected, String uri, String name) {
            List<JsonObject> published = stage.published(uri);
            JsonArray last = published.isEmpty() ? new JsonArray() : published.get(published.size() - 1).getAsJsonArray("diagnostics");
            assertEquals(without(expected, last), without(last, expected),
                    () -> "seed " + seed + ", " + name + " as " + uri + ", open: " + texts.keySet());
            assertEquals(expected, last, () -> "the order of the diagnostics");
        }

        private static JsonArray without(JsonArray all, JsonArray others) {
            JsonArray left = new JsonArray();
            all.asList().stream().filter(d -> !others.contains(d)).forEach(left::add);
            return left;
        }

        /** Versions restart when a document is opened, after its findings were taken back. */
        private void assertVersions(String name, List<JsonObject> published) {
            List<Integer> course = new ArrayList<>();
            for (JsonObject one : published) {
                int version = one.has("version") ? one.get("version").getAsInt() : 0;
                boolean anew = version <= 1;
                assertTrue(anew || course.isEmpty() || version >= course.get(course.size() - 1), () -> "seed " + seed + ", " + name + ": " + published);
                course.add(version);
            }
        }
    }
}
