package dev.gouji.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.gouji.Towns;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The life of a session: its end, trace, watched files, and the documents and pages that go with it. */
class LifecycleTest {

    private static final String URI = "file:///w/a.txt";
    private static final String WRONG = Samples.withTotal(Samples.right(), "137");

    private final SimulatedHost host = SimulatedHost.inOrder();

    // Start and end

    @Test
    void theServerEndsWithCode0OnExitAfterShutdown() {
        host.initialize("{}");
        host.request("shutdown", JsonNull.INSTANCE);
        host.runAll();
        assertEquals(OptionalInt.empty(), host.exitCode());
        host.notify("exit", JsonNull.INSTANCE);
        assertEquals(OptionalInt.of(0), host.exitCode());
    }

    @Test
    void theServerEndsWithCode1OnExitWithoutShutdown() {
        host.initialize("{}");
        host.notify("exit", JsonNull.INSTANCE);
        assertEquals(OptionalInt.of(1), host.exitCode());
    }

    /** A script may pipe in a whole session at once. */
    @Test
    void requestsSentBeforeShutdownAreAnsweredBeforeIt() {
        host.initialize("{}");
        host.open("untitled:1", WRONG);
        int outline = host.request("textDocument/documentSymbol", Editor.document("untitled:1"));
        int shutdown = host.request("shutdown", JsonNull.INSTANCE);
        int late = host.request("textDocument/documentSymbol", Editor.document("untitled:1"));
        host.notify("exit", JsonNull.INSTANCE);
        host.runAll();
        assertTrue(host.answer(outline).orElseThrow().has("result"));
        assertTrue(host.sent.indexOf(host.answer(outline).get()) < host.sent.indexOf(host.answer(shutdown).orElseThrow()));
        assertEquals(1, host.published("untitled:1").size());
        assertEquals(-32600, host.answer(late).orElseThrow().getAsJsonObject("error").get("code").getAsInt());
        assertEquals(OptionalInt.of(0), host.exitCode());
    }

    @Test
    void theServerAnswersPendingRequestsBeforeItEndsWithItsInput() {
        host.initialize("{}");
        host.open("untitled:1", WRONG);
        int outline = host.request("textDocument/documentSymbol", Editor.document("untitled:1"));
        host.endInput();
        host.runAll();
        assertTrue(host.answer(outline).isPresent());
        assertEquals(OptionalInt.of(1), host.exitCode());
    }

    @ParameterizedTest
    @CsvSource({"42, watch 42", "null, ''", "'\"x\"', ''", "1099511627776, watch 1099511627776"})
    void theClientsProcessIsWatched(String pid, String logged) {
        host.initialize("{\"processId\": " + pid + "}");
        assertEquals(logged, String.join("", host.logged.stream().filter(l -> l.startsWith("watch")).toList()));
    }

    // Trace

    private List<String> traced() {
        return host.sent("$/logTrace").stream().map(m -> m.getAsJsonObject("params").get("message").getAsString()).toList();
    }

    @Test
    void messagesAreTracedAfterSetTrace() {
        host.initialize("{}");
        host.request("textDocument/documentSymbol", Editor.document(URI));
        assertEquals(List.of(), traced());
        host.notify("$/setTrace", Map.of("value", "messages"));
        host.request("textDocument/documentSymbol", Editor.document(URI));
        assertEquals(List.of("← textDocument/documentSymbol 3", "→ result 3"), traced());
        assertFalse(host.sent("$/logTrace").get(0).toString().contains("verbose"));
        host.notify("$/setTrace", Map.of("value", "verbose"));
        host.request("gouji/unheard", Editor.document(URI));
        JsonObject verbose = host.sent("$/logTrace").get(3).getAsJsonObject("params");
        assertTrue(verbose.get("verbose").getAsString().contains(URI), verbose::toString);
        assertEquals("→ error 4", traced().get(4));
        host.notify("$/setTrace", Map.of("value", "off"));
        int before = traced().size();
        host.request("gouji/unheard", Editor.document(URI));
        assertEquals(before, traced().size());
    }

    @Test
    void initializeMayTurnTracingOn() {
        host.initialize("{\"trace\": \"messages\"}");
        assertEquals("→ result 1", traced().get(0));
    }

    // Watched files

    private static final String RELATIVE_PATTERNS = Editor.VS_CODE.replace("dynamicRegistration: true", "dynamicRegistration: true, relativePatternSupport: true");

    @Test
    void settingsReportsAndTheMountedTextAreWatched() {
        host.disk.put("/w/.gouji.json", "{\"regulation\": {\"textFile\": \"条例.text\"}}");
        host.disk.put("/w/条例.text", "第二十条　甲。\n");
        host.initialize(RELATIVE_PATTERNS.replace("contentProvider: true", "contentProvider: true, regulation: {textFile: '/own/条例.md'}"));
        host.open(URI, Samples.right());
        host.open("untitled:1", Samples.right());
        host.runAll();
        String registered = host.sent("client/registerCapability").toString();
        assertTrue(registered.contains("**/.gouji.json") && registered.contains("**/*.{txt,md,markdown"), registered);
        assertTrue(registered.contains("{\"baseUri\":\"file:///w\",\"pattern\":\"条例.text\"}"), registered);
        assertTrue(registered.contains("{\"baseUri\":\"file:///own\",\"pattern\":\"条例.md\"}"), registered);
        int before = host.sent("client/registerCapability").size();
        host.change(URI, 2, WRONG);
        host.runAll();
        assertEquals(before, host.sent("client/registerCapability").size(), "the same files were registered again");
    }

    private String hover(String uri) {
        int index = Samples.right().indexOf("第二十条第（五）项");
        int id = host.request("textDocument/hover", Map.of("textDocument", Map.of("uri", uri), "position",
                Map.of("line", Columns.line(Samples.right(), index), "character", Columns.character(Samples.right(), index, "utf-16"))));
        host.runAll();
        return host.answer(id).orElseThrow().get("result").toString();
    }

    @Test
    void hoversQuoteTheMountedTextAfterItChanges() {
        host.disk.put("/w/.gouji.json", "{\"regulation\": {\"textFile\": \"条例.txt\"}}");
        host.disk.put("/w/条例.txt", "第二十条　政府信息有：\n（五）旧文；\n");
        host.initialize(Editor.VS_CODE);
        host.open(URI, Samples.right());
        assertTrue(hover(URI).contains("旧文"));
        host.disk.put("/w/条例.txt", "第二十条　政府信息有：\n（五）新文；\n");
        host.notify("workspace/didChangeWatchedFiles", Map.of("changes", List.of(Map.of("uri", "file:///w/%E6%9D%A1%E4%BE%8B.txt", "type", 2))));
        assertTrue(hover(URI).contains("新文"));
    }

    /** An old editor reports no file events, so files are read again when its user saves. */
    @Test
    void filesAreReadAgainOnSaveIfTheClientDoesNotWatchThem() {
        host.disk.put("/w/2024.md", Towns.report("甲县水利局", 2024, 0, 3));
        host.initialize(Editor.VS_CODE.replace("dynamicRegistration: true", "dynamicRegistration: false"));
        String uri = "file:///w/2025.md";
        host.open(uri, Towns.report("甲县水利局", 2025, 2, 0));
        host.runAll();
        assertTrue(last(uri).contains("GJ801"));
        host.disk.remove("/w/2024.md");
        host.notify("textDocument/didSave", Editor.document(uri));
        host.runAll();
        assertFalse(last(uri).contains("GJ801"));
        assertEquals(0, host.sent("client/registerCapability").size());
    }

    private String last(String uri) {
        List<JsonObject> published = host.published(uri);
        return published.get(published.size() - 1).toString();
    }

    // Last year's report

    @Test
    void theFileOfLastYearsReportCountsAfterItIsClosedUnsaved() {
        host.disk.put("/w/2024.md", Towns.report("甲县水利局", 2024, 0, 2));
        host.initialize(Editor.VS_CODE);
        String uri = "file:///w/2025.md";
        host.open(uri, Towns.report("甲县水利局", 2025, 2, 0));
        host.open("file:///w/2024.md", Towns.report("甲县水利局", 2024, 0, 2));
        host.change("file:///w/2024.md", 2, Towns.report("甲县水利局", 2024, 0, 5));
        host.runAll();
        assertTrue(last(uri).contains("GJ801"));
        host.close("file:///w/2024.md");
        host.runAll();
        assertFalse(last(uri).contains("GJ801"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///w/%E5%B9%B4/2025.md", "file:///w/年/2025.md", "file://localhost/w/%e5%b9%b4/2025.md", "FILE:///w/x/../年/2025.md"})
    void settingsAreFoundInAnySpellingOfTheUri(String uri) {
        host.disk.put("/w/年/.gouji.json", "{\"off\": [\"GJ3xx\"]}");
        host.initialize(Editor.VS_CODE);
        host.open(uri, WRONG);
        host.runAll();
        assertEquals(0, host.published(uri).get(0).getAsJsonArray("diagnostics").size());
    }

    // Pages

    @Test
    void rulePagesAreFilesForAClientWithoutContentProvider() {
        host.initialize(Editor.VS_CODE.replace("contentProvider: true", "input: false")
                .replace("relatedInformation: true", "codeDescriptionSupport: true"));
        host.open(URI, WRONG);
        host.runAll();
        assertTrue(last(URI).contains("\"codeDescription\":{\"href\":\"file:///pages/zh/%E8%A7%84%E5%88%99/GJ304.md\"}"), last(URI));
        assertEquals(List.of("zh/规则/GJ304.md"), host.pages);
    }
}
