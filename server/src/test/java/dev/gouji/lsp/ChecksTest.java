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
    private static final String PATIENT = Editor.ABLE.replace("debounce: 0", "debounce: 100");

    private final Stage stage = Stage.orderly();

    @BeforeEach
    void introduce() {
        stage.introduce(PATIENT);
    }

    private List<Integer> versions(String uri) {
        return stage.published(uri).stream().map(p -> p.get("version").getAsInt()).toList();
    }

    @Test
    void atOnceWhenItIsOpenedOrSavedAndAfterAMomentOfCalmWhenEdited() {
        stage.open(URI, Samples.right());
        stage.playNow();
        assertEquals(List.of(1), versions(URI));
        stage.change(URI, 2, WRONG);
        stage.playNow();
        assertEquals(List.of(1), versions(URI), "no time has passed");
        stage.change(URI, 3, Samples.right());
        stage.change(URI, 4, WRONG);
        stage.play();
        assertEquals(List.of(1, 4), versions(URI));
        stage.change(URI, 5, Samples.right());
        stage.notify("textDocument/didSave", Editor.document(URI));
        stage.playNow();
        assertEquals(List.of(1, 4, 5), versions(URI));
    }

    @Test
    void aStateIsPublishedOnce() {
        stage.open(URI, Samples.right());
        stage.play();
        stage.notify("textDocument/didSave", Editor.document(URI));
        stage.notify("workspace/didChangeWatchedFiles", Map.of("changes", List.of()));
        stage.play();
        assertEquals(List.of(1), versions(URI));
    }

    /** A queue of a hundred checks would keep a user waiting for the one that counts. */
    @Test
    void aCheckThatAnEditMakesSuperfluousIsNotBegun() {
        stage.open(URI, Samples.right());
        stage.open(OTHER, Samples.right());
        stage.play();
        for (int version = 2; version <= 100; version++) {
            stage.change(URI, version, version % 2 == 0 ? WRONG : Samples.right());
            stage.change(OTHER, version, Samples.right());
        }
        stage.play();
        assertEquals(List.of(1, 100), versions(URI));
        assertEquals(List.of(1, 100), versions(OTHER));
    }

    @Test
    void onlyTheNewestVersionsOfSeveralDocumentsAreChecked() {
        List<String> uris = List.of(URI, "file:///w/b.txt", OTHER);
        uris.forEach(uri -> stage.open(uri, Samples.right()));
        stage.play();
        for (int version = 2; version <= 30; version++) {
            for (String uri : uris) {
                stage.change(uri, version, Samples.withTotal(Samples.right(), String.valueOf(100 + version)));
            }
        }
        stage.notify("textDocument/didSave", Editor.document(URI));
        stage.play();
        for (String uri : uris) {
            assertEquals(List.of(1, 30), versions(uri).stream().distinct().toList(), uri);
            assertTrue(stage.published(uri).toString().contains("130"), uri);
        }
    }

    @Test
    void findingsAreReplacedAndNeverClearedFirst() {
        stage.open(URI, WRONG);
        stage.play();
        stage.change(URI, 2, "𠮷" + WRONG);
        stage.play();
        stage.disk.put("/w/.gouji.json", "{\"severity\": {\"GJ304\": \"hint\"}}");
        stage.notify("workspace/didChangeWatchedFiles", Map.of("changes", List.of(Map.of("uri", "file:///w/.gouji.json", "type", 1))));
        stage.play();
        List<JsonObject> published = stage.published(URI);
        assertEquals(3, published.size());
        published.forEach(p -> assertEquals(1, p.getAsJsonArray("diagnostics").size(), p::toString));
        assertEquals(4, published.get(2).getAsJsonArray("diagnostics").get(0).getAsJsonObject().get("severity").getAsInt());
    }

    /** After an unreadable edit the text is unknown, so it has no findings until it is sent whole. */
    @Test
    void aTextThatIsNotKnownIsNotJudged() {
        stage.open(URI, WRONG);
        stage.play();
        stage.notify("textDocument/didChange", Map.of("textDocument", Map.of("uri", URI, "version", 2), "contentChanges", List.of(
                Map.of("range", "all", "text", "# 会议纪要"))));
        stage.notify("textDocument/didChange", Map.of("textDocument", Map.of("uri", URI, "version", 3), "contentChanges", List.of(
                Map.of("range", Map.of("start", Map.of("line", 2, "character", 0), "end", Map.of("line", 2, "character", 0)), "text", "1"))));
        int id = stage.ask("textDocument/documentSymbol", Editor.document(URI));
        stage.play();
        assertEquals(2, stage.published(URI).size());
        assertTrue(stage.published(URI).get(1).getAsJsonArray("diagnostics").isEmpty(), "what was said of the old text is taken back");
        assertTrue(stage.answer(id).orElseThrow().get("result").isJsonNull());
        assertEquals(1, stage.heard("window/showMessage").size());
        assertTrue(stage.heard("window/showMessage").get(0).toString().contains("a.txt"));
        stage.change(URI, 4, WRONG);
        stage.play();
        assertEquals(4, stage.published(URI).get(2).get("version").getAsInt());
    }

    @Test
    void cancellationReachesTheAnalysis() {
        stage.open(URI, WRONG);
        Map<String, Object> range = Map.of("start", Map.of("line", 0, "character", 0), "end", Map.of("line", 999, "character", 0));
        int id = stage.ask("textDocument/codeAction", Map.of("textDocument", Map.of("uri", URI), "range", range,
                "context", Map.of("diagnostics", List.of())));
        stage.midWork(() -> stage.notify("$/cancelRequest", Map.of("id", id)));
        stage.play();
        JsonObject answer = stage.answer(id).orElseThrow();
        assertEquals(-32800, answer.getAsJsonObject("error").get("code").getAsInt(), answer::toString);
        assertEquals(1, stage.sent.stream().filter(m -> !m.has("method") && m.get("id").getAsInt() == id).count());
        assertEquals(1, stage.published(URI).get(0).getAsJsonArray("diagnostics").size(), "others go on");
    }

    @Test
    void aRequestThatIsCancelledBeforeItsTurnIsNotBegun() {
        stage.open(URI, WRONG);
        int id = stage.ask("textDocument/documentSymbol", Editor.document(URI));
        stage.notify("$/cancelRequest", Map.of("id", id));
        stage.notify("$/cancelRequest", Map.of("id", id));
        stage.play();
        assertEquals(-32800, stage.answer(id).orElseThrow().getAsJsonObject("error").get("code").getAsInt());
    }

    @Test
    void anEditInTheMidstOfACheckEndsIt() {
        stage.open(URI, WRONG);
        stage.midWork(() -> stage.change(URI, 2, Samples.right()));
        stage.play();
        assertEquals(List.of(2), versions(URI));
    }
}
