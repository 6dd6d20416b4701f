package dev.gouji.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When documents are checked. */
class ChecksTest {

    private static final String URI = "file:///w/a.txt";
    private static final String OTHER = "untitled:2";
    private static final String WRONG = Samples.withTotal(Samples.right(), "137");
    private static final String DEBOUNCED = Editor.VS_CODE.replace("debounce: 0", "debounce: 100");

    private final SimulatedHost host = SimulatedHost.inOrder();

    @BeforeEach
    void initialize() {
        host.initialize(DEBOUNCED);
    }

    private List<Integer> versions(String uri) {
        return host.published(uri).stream().map(p -> p.get("version").getAsInt()).toList();
    }

    @Test
    void documentsAreCheckedAtOnceWhenOpenedOrSavedAndAfterTheDebounceWhenEdited() {
        host.open(URI, Samples.right());
        host.runDue();
        assertEquals(List.of(1), versions(URI));
        host.change(URI, 2, WRONG);
        host.runDue();
        assertEquals(List.of(1), versions(URI), "an edit was checked before the debounce was over");
        host.change(URI, 3, Samples.right());
        host.change(URI, 4, WRONG);
        host.runAll();
        assertEquals(List.of(1, 4), versions(URI));
        host.change(URI, 5, Samples.right());
        host.notify("textDocument/didSave", Editor.document(URI));
        host.runDue();
        assertEquals(List.of(1, 4, 5), versions(URI));
    }

    @Test
    void unchangedDiagnosticsArePublishedOnce() {
        host.open(URI, Samples.right());
        host.runAll();
        host.notify("textDocument/didSave", Editor.document(URI));
        host.notify("workspace/didChangeWatchedFiles", Map.of("changes", List.of()));
        host.runAll();
        assertEquals(List.of(1), versions(URI));
    }

    /** With a queue of a hundred checks the user would wait for the last one. */
    @Test
    void onlyTheLastOfManyEditsIsChecked() {
        host.open(URI, Samples.right());
        host.open(OTHER, Samples.right());
        host.runAll();
        for (int version = 2; version <= 100; version++) {
            host.change(URI, version, version % 2 == 0 ? WRONG : Samples.right());
            host.change(OTHER, version, Samples.right());
        }
        host.runAll();
        assertEquals(List.of(1, 100), versions(URI));
        assertEquals(List.of(1, 100), versions(OTHER));
    }

    @Test
    void onlyTheNewestVersionOfEachDocumentIsChecked() {
        List<String> uris = List.of(URI, "file:///w/b.txt", OTHER);
        uris.forEach(uri -> host.open(uri, Samples.right()));
        host.runAll();
        for (int version = 2; version <= 30; version++) {
            for (String uri : uris) {
                host.change(uri, version, Samples.withTotal(Samples.right(), String.valueOf(100 + version)));
            }
        }
        host.notify("textDocument/didSave", Editor.document(URI));
        host.runAll();
        for (String uri : uris) {
            assertEquals(List.of(1, 30), versions(uri).stream().distinct().toList(), uri);
            assertTrue(host.published(uri).toString().contains("130"), uri);
        }
    }

    @Test
    void diagnosticsAreReplacedWithoutBeingClearedFirst() {
        host.open(URI, WRONG);
        host.runAll();
        host.change(URI, 2, "𠮷" + WRONG);
        host.runAll();
        host.disk.put("/w/.gouji.json", "{\"severity\": {\"GJ304\": \"hint\"}}");
        host.notify("workspace/didChangeWatchedFiles", Map.of("changes", List.of(Map.of("uri", "file:///w/.gouji.json", "type", 1))));
        host.runAll();
        List<JsonObject> published = host.published(URI);
        assertEquals(3, published.size());
        published.forEach(p -> assertEquals(1, p.getAsJsonArray("diagnostics").size(), p::toString));
        assertEquals(4, published.get(2).getAsJsonArray("diagnostics").get(0).getAsJsonObject().get("severity").getAsInt());
    }

    /** An editor makes a new file first and saves its text later. */
    @Test
    void anEmptySettingsFileHasNoFault() {
        for (String settings : List.of("", " \n")) {
            host.disk.put("/w/.gouji.json", settings);
            host.open(URI, WRONG);
            host.runAll();
            assertEquals(List.of(), host.sent("window/showMessage"));
        }
    }

    /** After an unreadable edit the server does not know the text, so it shows no findings until the client sends the whole text. */
    @Test
    void aDocumentHasNoDiagnosticsAfterAnUnreadableEdit() {
        host.open(URI, WRONG);
        host.runAll();
        host.notify("textDocument/didChange", Map.of("textDocument", Map.of("uri", URI, "version", 2), "contentChanges", List.of(
                Map.of("range", "all", "text", "# 会议纪要"))));
        host.notify("textDocument/didChange", Map.of("textDocument", Map.of("uri", URI, "version", 3), "contentChanges", List.of(
                Map.of("range", Map.of("start", Map.of("line", 2, "character", 0), "end", Map.of("line", 2, "character", 0)), "text", "1"))));
        int id = host.request("textDocument/documentSymbol", Editor.document(URI));
        host.runAll();
        assertEquals(2, host.published(URI).size());
        assertTrue(host.published(URI).get(1).getAsJsonArray("diagnostics").isEmpty(), "the diagnostics of the old text were not removed");
        assertTrue(host.answer(id).orElseThrow().get("result").isJsonNull());
        assertEquals(1, host.sent("window/showMessage").size());
        assertTrue(host.sent("window/showMessage").get(0).toString().contains("a.txt"));
        host.change(URI, 4, WRONG);
        host.runAll();
        assertEquals(4, host.published(URI).get(2).get("version").getAsInt());
    }

    @Test
    void aCancelledRequestStopsDuringItsAnalysis() {
        host.open(URI, WRONG);
        Map<String, Object> range = Map.of("start", Map.of("line", 0, "character", 0), "end", Map.of("line", 999, "character", 0));
        int id = host.request("textDocument/codeAction", Map.of("textDocument", Map.of("uri", URI), "range", range,
                "context", Map.of("diagnostics", List.of())));
        host.duringWork(() -> host.notify("$/cancelRequest", Map.of("id", id)));
        host.runAll();
        JsonObject answer = host.answer(id).orElseThrow();
        assertEquals(-32800, answer.getAsJsonObject("error").get("code").getAsInt(), answer::toString);
        assertEquals(1, host.sent.stream().filter(m -> !m.has("method") && m.get("id").getAsInt() == id).count());
        assertEquals(1, host.published(URI).get(0).getAsJsonArray("diagnostics").size(), "the check of the document was cancelled too");
    }

    @Test
    void aRequestCancelledWhileItWaitsIsAnsweredAsCancelled() {
        host.open(URI, WRONG);
        int id = host.request("textDocument/documentSymbol", Editor.document(URI));
        host.notify("$/cancelRequest", Map.of("id", id));
        host.notify("$/cancelRequest", Map.of("id", id));
        host.runAll();
        assertEquals(-32800, host.answer(id).orElseThrow().getAsJsonObject("error").get("code").getAsInt());
    }

    @Test
    void anEditDuringACheckStopsTheCheck() {
        host.open(URI, WRONG);
        host.duringWork(() -> host.change(URI, 2, Samples.right()));
        host.runAll();
        assertEquals(List.of(2), versions(URI));
    }
}
