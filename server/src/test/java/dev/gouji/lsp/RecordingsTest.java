package dev.gouji.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Replays recorded sessions of real editors, message by message; the first line of a recording names the editor. Each request
 * is answered as in the recording: with a value, with null, or with an error.
 */
@Timeout(Editor.TIMEOUT_SECONDS)
class RecordingsTest {

    private static final Path RECORDINGS = Path.of(System.getProperty("basedir", "."),
            "src", "test", "resources", "dev", "gouji", "editors", "recordings");

    static Stream<Path> recordings() throws IOException {
        try (Stream<Path> files = Files.list(RECORDINGS)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("recordings")
    void everyRecordedRequestIsAnsweredAsBefore(Path recording) throws IOException {
        List<JsonObject> lines = Files.readAllLines(recording).stream().map(l -> JsonParser.parseString(l).getAsJsonObject()).toList();
        assertEquals(List.of("editor", "version", "command"), List.copyOf(lines.get(0).keySet()));
        Editor editor = Editor.inThisProcess();
        boolean diagnosticsCame = false;
        for (int i = 1; i < lines.size(); i++) {
            JsonObject message = lines.get(i).getAsJsonObject("message");
            boolean answersUs = !message.has("method");
            if (answersUs) {
                editor.await(m -> m.has("method") && message.get("id").equals(m.get("id")));
            } else if (message.get("method").getAsString().equals("textDocument/didClose")) {
                diagnosticsCame = awaitDiagnostics(editor);
            }
            editor.write(Editor.frame(message.toString()));
            if (lines.get(i).has("answered") && !isAnswerToUs(lines, i + 1)) {
                assertAnswered(lines.get(i), editor);
            }
            if (answersUs && isOpenRequest(lines, i - 1)) {
                assertAnswered(lines.get(i - 1), editor);
            }
        }
        assertTrue(diagnosticsCame || awaitDiagnostics(editor));
        editor.endInput();
        editor.exitCode();
    }

    /** The replay is faster than the user, who saw the diagnostics before closing the document. */
    private static boolean awaitDiagnostics(Editor editor) {
        JsonObject published = editor.await(m -> m.has("method") && m.get("method").getAsString().equals("textDocument/publishDiagnostics"));
        return published.getAsJsonObject("params").has("diagnostics");
    }

    /** Whether the line is a request; before its answer the server has sent a request of its own. */
    private static boolean isOpenRequest(List<JsonObject> lines, int index) {
        return lines.get(index).has("answered");
    }

    private static boolean isAnswerToUs(List<JsonObject> lines, int index) {
        return index < lines.size() && !lines.get(index).getAsJsonObject("message").has("method");
    }

    private static void assertAnswered(JsonObject line, Editor editor) {
        JsonElement id = line.getAsJsonObject("message").get("id");
        JsonObject answer = editor.await(m -> !m.has("method") && id.equals(m.get("id")));
        String kind = answer.has("error") ? "error" : answer.get("result").isJsonNull() ? "null" : "value";
        assertEquals(line.get("answered").getAsString(), kind, () -> line.getAsJsonObject("message") + " → " + answer);
    }
}
