package dev.gouji.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real process, as an editor starts it. */
class ServerProcessTest {

    private static final String URI = "file:///w/%E5%B9%B4%E6%8A%A5%20(1)/%E6%9F%B3%E6%BA%AA.txt";

    @TempDir
    Path folder;

    @AutoClose("end")
    private Processes processes;

    @BeforeEach
    void prepare() {
        processes = new Processes(folder);
    }

    private Process start(String... more) throws IOException {
        return processes.start(more);
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "utf-16", "utf-32"})
    void aSessionFindsAndFixesAWrongTotal(String encoding) throws IOException {
        Editor editor = Editor.of(start("--stdio"));
        JsonObject initializeResult = editor.initialize(
                Editor.VS_CODE.replace("capabilities: {", "capabilities: {general: {positionEncodings: ['" + encoding + "']},"));
        assertEquals(encoding, initializeResult.getAsJsonObject("capabilities").get("positionEncoding").getAsString());
        String right = "𠮷" + Samples.right();
        editor.open(URI, right);
        assertEquals(new JsonArray(), editor.diagnostics(URI, 1));
        assertEquals(1, editor.request("textDocument/documentSymbol", Editor.document(URI)).getAsJsonArray().size());
        int clause = right.indexOf("第二十条第（一）项");
        JsonElement hover = editor.request("textDocument/hover", Map.of("textDocument", Map.of("uri", URI),
                "position", Columns.position(right, clause + 1, encoding)));
        assertEquals(new Gson().toJsonTree(range(right, clause, clause + 9, encoding)), hover.getAsJsonObject().get("range"));

        int total = Samples.total(right);
        editor.change(URI, 2, Map.of("range", range(right, total, total + 1, encoding), "text", "137"));
        String wrong = Samples.withTotal(right, "137");
        JsonArray findings = editor.diagnostics(URI, 2);
        assertEquals(1, findings.size(), findings::toString);
        JsonObject finding = findings.get(0).getAsJsonObject();
        assertEquals("GJ304", finding.get("code").getAsString());
        assertEquals(new Gson().toJsonTree(range(wrong, total, total + 3, encoding)), finding.get("range"));
        assertEquals(2, finding.getAsJsonArray("relatedInformation").size(), "the addends that are not zero");

        JsonElement actions = editor.request("textDocument/codeAction", Map.of("textDocument", Map.of("uri", URI),
                "range", finding.get("range"), "context", Map.of("diagnostics", findings, "only", List.of("quickfix"))));
        assertEquals(right, apply(wrong, actions.getAsJsonArray().get(0).getAsJsonObject(), encoding));

        editor.change(URI, 3, Map.of("range", range(wrong, total, total + 3, encoding), "text", "2"));
        assertEquals(new JsonArray(), editor.diagnostics(URI, 3));
        editor.close(URI);
        assertFalse(editor.notification("textDocument/publishDiagnostics").has("version"));
        assertEquals(0, editor.shutDown());
    }

    private static Map<String, Map<String, Integer>> range(String text, int start, int end, String encoding) {
        return Map.of("start", Columns.position(text, start, encoding), "end", Columns.position(text, end, encoding));
    }

    /** The text after the edits of a code action. */
    private static String apply(String text, JsonObject action, String encoding) {
        JsonObject change = action.getAsJsonObject("edit").getAsJsonArray("documentChanges").get(0).getAsJsonObject();
        assertEquals(2, change.getAsJsonObject("textDocument").get("version").getAsInt());
        List<JsonObject> edits = new ArrayList<>();
        change.getAsJsonArray("edits").forEach(e -> edits.add(e.getAsJsonObject()));
        edits.sort(Comparator.comparingInt((JsonObject e) -> index(text, e, "start", encoding)).reversed());
        StringBuilder out = new StringBuilder(text);
        edits.forEach(e -> out.replace(index(text, e, "start", encoding), index(text, e, "end", encoding), e.get("newText").getAsString()));
        return out.toString();
    }

    private static int index(String text, JsonObject edit, String end, String encoding) {
        JsonObject position = edit.getAsJsonObject("range").getAsJsonObject(end);
        return Columns.index(text, position.get("line").getAsInt(), position.get("character").getAsInt(), encoding);
    }

    @Test
    void theServerEndsWithItsInputAndSaysSo() throws IOException {
        Editor editor = Editor.of(start());
        editor.initialize("{}");
        editor.endInput();
        assertEquals(1, editor.exitCode());
        assertTrue(Files.readString(folder.resolve("errors-0.txt")).endsWith("\nthe input has ended\n"));
    }

    @Test
    void theServerEndsWithCode1OnExitWithoutShutdown() throws IOException {
        Editor editor = Editor.of(start());
        editor.initialize("{}");
        editor.notify("exit", Map.of());
        assertEquals(1, editor.exitCode());
    }

    @Test
    void theServerEndsWithItsParentAndSaysSo() throws IOException {
        Process parent = start();
        Editor editor = Editor.of(start());
        editor.initialize("{processId: " + parent.pid() + "}");
        parent.destroyForcibly();
        assertEquals(1, editor.exitCode());
        assertTrue(Files.readString(folder.resolve("errors-1.txt")).contains("process " + parent.pid() + ", which started the server, has ended"));
    }

    /** The editor may run in another container, where the server cannot see its process. */
    @ParameterizedTest
    @ValueSource(strings = {"999999999", "0", "-1", "1099511627776", "1e30"})
    void aParentThatCannotBeSeenIsNotWatched(String pid) throws IOException {
        Editor editor = Editor.of(start());
        editor.initialize("{processId: " + pid + "}");
        editor.open(URI, Samples.right());
        assertEquals(new JsonArray(), editor.diagnostics(URI, 1));
        assertEquals(0, editor.shutDown());
    }

    @Test
    void theServerEndsWhenItsOutputIsClosed() throws IOException {
        Process process = start();
        process.getInputStream().close();
        Editor editor = Editor.of(process);
        for (int i = 0; i < 100 && process.isAlive(); i++) {
            editor.tryToWrite(Editor.frame("{\"id\": 1, \"method\": \"initialize\", \"params\": {}}"));
        }
        assertEquals(1, editor.exitCode());
    }

    @Test
    void theServerWritesOnlyFramesAfterGarbage() throws IOException {
        Editor editor = Editor.of(start());
        editor.write("这不是协议\r\n\r\n{}\r\n\r\n\u0000\u0001\n\n".getBytes(StandardCharsets.UTF_8));
        editor.write("Content-Length: x\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        editor.write(Editor.frame("no json"));
        assertEquals(-32700, editor.errorCodeWithoutId());
        editor.write(Editor.frame("[]"));
        assertEquals(-32600, editor.errorCodeWithoutId());
        editor.write(Editor.frame("{\"id\": 99, \"method\": 7}"));
        editor.initialize("{}");
        editor.write(Editor.frame("{\"method\": \"textDocument/didOpen\", \"params\": {\"textDocument\": 7}}"));
        editor.write(Editor.frame("{\"method\": \"textDocument/didChange\", \"params\": {}}"));
        assertEquals(-32602, editor.errorCode("textDocument/hover", Map.of()));
        assertEquals(-32602, editor.errorCode("textDocument/hover", JsonNull.INSTANCE));
        editor.open(URI, Samples.right());
        assertEquals(new JsonArray(), editor.diagnostics(URI, 1));
        assertEquals(0, editor.shutDown());
    }

    @Test
    void standardErrorHasOneLinePerEventAndNoStackTrace() throws IOException {
        Editor editor = Editor.of(start());
        editor.initialize("{}");
        editor.notify("$/cancelRequest", Map.of("id", 77));
        editor.write(Editor.frame("no json"));
        editor.shutDown();
        List<String> lines = Files.readAllLines(folder.resolve("errors-0.txt"));
        assertEquals(2, lines.size(), lines::toString);
        assertTrue(lines.get(0).startsWith("勾稽 ") || lines.get(0).startsWith("Gouji "), lines::toString);
        assertEquals("a message that cannot be read: PARSE_ERROR", lines.get(1));
    }
}
