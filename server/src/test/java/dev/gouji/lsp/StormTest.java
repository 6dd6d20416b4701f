package dev.gouji.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.gouji.Towns;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sends many edits without a pause to the real process. At the end the server shows what a fresh run finds; it has never gone
 * back to an earlier version, and it uses no more memory than before. {@code -Dgouji.storm=11} sends eleven times as many edits.
 */
@Timeout(3_600)
class StormTest {

    private static final int TIMES = Integer.getInteger("gouji.storm", 1);
    private static final Pattern FIGURE = Pattern.compile("(?<=[\\t ])\\d+(?=[ \\n])");

    @TempDir
    Path folder;

    @AutoClose("end")
    private Processes processes;
    private Editor editor;
    private Process process;
    private final Random random = new Random(11);
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, Integer> versions = new LinkedHashMap<>();
    private final Map<String, JsonObject> last = new LinkedHashMap<>();

    @BeforeEach
    void start() throws IOException {
        processes = new Processes(folder);
        process = processes.start();
        editor = Editor.of(process);
        editor.initialize(Editor.VS_CODE);
    }

    private Path work() {
        return folder.resolve("w");
    }

    private String uri(String name) {
        return "file://" + work().resolve(name);
    }

    private void open(String name, String text) throws IOException {
        Files.createDirectories(work());
        Files.writeString(work().resolve(name), text);
        texts.put(name, text);
        versions.put(name, 1);
        editor.open(uri(name), text);
    }

    /** Changes a random figure and sends the change. */
    private void edit(String name) {
        String text = texts.get(name);
        Matcher figure = FIGURE.matcher(text);
        boolean found = figure.find(random.nextInt(text.length())) || figure.find(0);
        assertTrue(found, "a report without figures");
        String now = String.valueOf(random.nextInt(4));
        Map<String, Object> range = Map.of("start", position(text, figure.start()), "end", position(text, figure.end()));
        texts.put(name, text.substring(0, figure.start()) + now + text.substring(figure.end()));
        editor.change(uri(name), versions.merge(name, 1, Integer::sum), Map.of("range", range, "text", now));
    }

    private static Map<String, Integer> position(String text, int index) {
        int start = text.lastIndexOf('\n', index - 1) + 1;
        return Map.of("line", (int) text.substring(0, start).chars().filter(c -> c == '\n').count(), "character", index - start);
    }

    /** Reads the diagnostics that were published up to now. */
    private void readPublished() {
        for (var message = editor.poll(m -> m.has("method")); message.isPresent(); message = editor.poll(m -> m.has("method"))) {
            JsonObject params = message.get().getAsJsonObject("params");
            boolean published = message.get().get("method").getAsString().equals("textDocument/publishDiagnostics");
            if (published && !params.has("version")) {
                last.remove(params.get("uri").getAsString()); // the document was closed
            } else if (published) {
                JsonObject before = last.put(params.get("uri").getAsString(), params);
                assertTrue(before == null || before.get("version").getAsInt() <= params.get("version").getAsInt(), () -> "an earlier version was published again: " + params);
            }
        }
    }

    private boolean shows(FreshRun fresh) {
        readPublished();
        return texts.keySet().stream().allMatch(name -> last.containsKey(uri(name))
                && last.get(uri(name)).get("version").getAsInt() == versions.get(name)
                && last.get(uri(name)).getAsJsonArray("diagnostics").equals(fresh.diagnostics(name, uri(name))));
    }

    private void assertShowsAFreshRun() {
        FreshRun fresh = new FreshRun(work(), texts, Editor.VS_CODE);
        for (int i = 0; i < 6_000 && !shows(fresh); i++) {
            Thread.onSpinWait(); // reading waits up to 10 ms
        }
        for (String name : texts.keySet()) {
            assertEquals(versions.get(name), last.get(uri(name)).get("version").getAsInt(), name);
            JsonArray shown = last.get(uri(name)).getAsJsonArray("diagnostics");
            assertEquals(fresh.diagnostics(name, uri(name)), shown, name);
        }
    }

    @Test
    void aDocumentWithManyEditsShowsWhatAFreshRunFinds() throws IOException {
        open("a.txt", Samples.right());
        for (int i = 0; i < 2_000 * TIMES; i++) {
            edit("a.txt");
            if (random.nextInt(20) == 0) {
                readPublished();
            }
        }
        assertShowsAFreshRun();
    }

    @Test
    void memoryDoesNotGrowBetweenAThousandAndTenThousandEdits() throws Exception {
        open("a.txt", Samples.right());
        edits(1_000);
        memory(); // the first histogram itself adds objects
        long early = memory();
        edits(9_000 * TIMES);
        long late = memory();
        assertTrue(late <= early * 1.05, early + " bytes after 1,000 edits, but " + late + " at the end");
    }

    private void edits(int count) {
        for (int i = 0; i < count; i++) {
            edit("a.txt");
            if (i % 100 == 0) {
                readPublished();
            }
        }
    }

    /** Each of 25 bodies has reports of two years, and the newer is compared with the older. */
    @Test
    void fiftyDocumentsThatArePeersShowWhatAFreshRunFinds() throws Exception {
        List<String> names = new ArrayList<>();
        for (int body = 0; body < 25; body++) {
            for (int year = 2024; year <= 2025; year++) {
                String name = body + "-" + year + ".md";
                names.add(name);
                open(name, Towns.report("柳溪" + (char) ('甲' + body) + "局", year, 2, 2));
            }
        }
        for (int i = 0; i < 100 * TIMES * names.size(); i++) {
            String name = names.get(random.nextInt(names.size()));
            if (random.nextInt(200) == 0) {
                reopen(name);
            }
            edit(name);
            if (random.nextInt(50) == 0) {
                readPublished();
            }
        }
        assertShowsAFreshRun();
    }

    /** Closes the document without saving and opens it again with the same text. */
    private void reopen(String name) {
        editor.close(uri(name));
        versions.put(name, 1);
        editor.open(uri(name), texts.get(name));
    }

    /** The bytes of all objects that the server keeps, measured with the same text each time and while no check runs. */
    private long memory() throws Exception {
        texts.put("a.txt", Samples.right());
        int version = versions.merge("a.txt", 1, Integer::sum);
        editor.change(uri("a.txt"), version, Map.of("text", Samples.right()));
        while (!last.containsKey(uri("a.txt")) || last.get(uri("a.txt")).get("version").getAsInt() < version) {
            readPublished();
        }
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            least = Math.min(least, histogram());
        }
        return least;
    }

    /** The bytes left after a full collection; the collector sometimes fills a gap of the heap with an array, which counts too. */
    private long histogram() throws Exception {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process histogram = new ProcessBuilder(jcmd, String.valueOf(process.pid()), "GC.class_histogram").start();
        String out = new String(histogram.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher total = Pattern.compile("Total +\\d+ +(\\d+)").matcher(out);
        assertTrue(total.find(), out);
        return Long.parseLong(total.group(1));
    }
}
