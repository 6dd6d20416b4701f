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

/** Life, trace, watching, and what is said to whom. */
class MannersTest {

    private static final String URI = "file:///w/a.txt";
    private static final String WRONG = Samples.withTotal(Samples.right(), "137");

    private final Stage stage = Stage.orderly();

    // Life

    @Test
    void itEndsAfterItsFarewell() {
        stage.introduce("{}");
        stage.ask("shutdown", JsonNull.INSTANCE);
        stage.play();
        assertEquals(OptionalInt.empty(), stage.ended());
        stage.notify("exit", JsonNull.INSTANCE);
        assertEquals(OptionalInt.of(0), stage.ended());
    }

    @Test
    void anExitWithoutFarewellIsAFailure() {
        stage.introduce("{}");
        stage.notify("exit", JsonNull.INSTANCE);
        assertEquals(OptionalInt.of(1), stage.ended());
    }

    /** A session in a file is piped in whole: what was asked before the farewell is answered before it. */
    @Test
    void whatWasAskedBeforeTheFarewellIsAnsweredBeforeIt() {
        stage.introduce("{}");
        stage.open("untitled:1", WRONG);
        int outline = stage.ask("textDocument/documentSymbol", Editor.document("untitled:1"));
        int farewell = stage.ask("shutdown", JsonNull.INSTANCE);
        int late = stage.ask("textDocument/documentSymbol", Editor.document("untitled:1"));
        stage.notify("exit", JsonNull.INSTANCE);
        stage.play();
        assertTrue(stage.answer(outline).orElseThrow().has("result"));
        assertTrue(stage.sent.indexOf(stage.answer(outline).get()) < stage.sent.indexOf(stage.answer(farewell).orElseThrow()));
        assertEquals(1, stage.published("untitled:1").size());
        assertEquals(-32600, stage.answer(late).orElseThrow().getAsJsonObject("error").get("code").getAsInt());
        assertEquals(OptionalInt.of(0), stage.ended());
    }

    @Test
    void theEndOfTheInputEndsItOnceWhatWasAskedIsAnswered() {
        stage.introduce("{}");
        stage.open("untitled:1", WRONG);
        int outline = stage.ask("textDocument/documentSymbol", Editor.document("untitled:1"));
        stage.endInput();
        stage.play();
        assertTrue(stage.answer(outline).isPresent());
        assertEquals(OptionalInt.of(1), stage.ended());
    }

    @ParameterizedTest
    @CsvSource({"42, watch 42", "null, ''", "'\"x\"', ''", "1099511627776, watch 1099511627776"})
    void theProcessOfTheClientIsWatched(String pid, String logged) {
        stage.introduce("{\"processId\": " + pid + "}");
        assertEquals(logged, String.join("", stage.logged.stream().filter(l -> l.startsWith("watch")).toList()));
    }

    // Trace

    private List<String> traced() {
        return stage.heard("$/logTrace").stream().map(m -> m.getAsJsonObject("params").get("message").getAsString()).toList();
    }

    @Test
    void messagesAreTracedWhereTheClientAsksForIt() {
        stage.introduce("{}");
        stage.ask("textDocument/documentSymbol", Editor.document(URI));
        assertEquals(List.of(), traced());
        stage.notify("$/setTrace", Map.of("value", "messages"));
        stage.ask("textDocument/documentSymbol", Editor.document(URI));
        assertEquals(List.of("← textDocument/documentSymbol 3", "→ result 3"), traced());
        assertFalse(stage.heard("$/logTrace").get(0).toString().contains("verbose"));
        stage.notify("$/setTrace", Map.of("value", "verbose"));
        stage.ask("gouji/unheard", Editor.document(URI));
        JsonObject verbose = stage.heard("$/logTrace").get(3).getAsJsonObject("params");
        assertTrue(verbose.get("verbose").getAsString().contains(URI), verbose::toString);
        assertEquals("→ error 4", traced().get(4));
        stage.notify("$/setTrace", Map.of("value", "off"));
        int before = traced().size();
        stage.ask("gouji/unheard", Editor.document(URI));
        assertEquals(before, traced().size());
    }

    @Test
    void theIntroductionMayAskForATrace() {
        stage.introduce("{\"trace\": \"messages\"}");
        assertEquals("→ result 1", traced().get(0));
    }

    // What is watched

    private static final String EXACT = Editor.ABLE.replace("dynamicRegistration: true", "dynamicRegistration: true, relativePatternSupport: true");

    @Test
    void settingsReportsAndTheMountedTextAreWatched() {
        stage.disk.put("/w/.gouji.json", "{\"regulation\": {\"textFile\": \"条例.text\"}}");
        stage.disk.put("/w/条例.text", "第二十条　甲。\n");
        stage.introduce(EXACT.replace("contentProvider: true", "contentProvider: true, regulation: {textFile: '/own/条例.md'}"));
        stage.open(URI, Samples.right());
        stage.open("untitled:1", Samples.right());
        stage.play();
        String registered = stage.heard("client/registerCapability").toString();
        assertTrue(registered.contains("**/.gouji.json") && registered.contains("**/*.{txt,md,markdown"), registered);
        assertTrue(registered.contains("{\"baseUri\":\"file:///w\",\"pattern\":\"条例.text\"}"), registered);
        assertTrue(registered.contains("{\"baseUri\":\"file:///own\",\"pattern\":\"条例.md\"}"), registered);
        int before = stage.heard("client/registerCapability").size();
        stage.change(URI, 2, WRONG);
        stage.play();
        assertEquals(before, stage.heard("client/registerCapability").size(), "once");
    }

    private String hover(String uri) {
        int index = Samples.right().indexOf("第二十条第（五）项");
        int id = stage.ask("textDocument/hover", Map.of("textDocument", Map.of("uri", uri), "position",
                Map.of("line", Columns.line(Samples.right(), index), "character", Columns.character(Samples.right(), index, "utf-16"))));
        stage.play();
        return stage.answer(id).orElseThrow().get("result").toString();
    }

    @Test
    void theMountedTextIsQuotedAsItIsNow() {
        stage.disk.put("/w/.gouji.json", "{\"regulation\": {\"textFile\": \"条例.txt\"}}");
        stage.disk.put("/w/条例.txt", "第二十条　政府信息有：\n（五）旧文；\n");
        stage.introduce(Editor.ABLE);
        stage.open(URI, Samples.right());
        assertTrue(hover(URI).contains("旧文"));
        stage.disk.put("/w/条例.txt", "第二十条　政府信息有：\n（五）新文；\n");
        stage.notify("workspace/didChangeWatchedFiles", Map.of("changes", List.of(Map.of("uri", "file:///w/%E6%9D%A1%E4%BE%8B.txt", "type", 2))));
        assertTrue(hover(URI).contains("新文"));
    }

    /** An old editor reports no file events, so files are read again when its user pauses. */
    @Test
    void aClientThatDoesNotWatchIsServedAsWell() {
        stage.disk.put("/w/2024.md", Towns.report("甲县水利局", 2024, 0, 3));
        stage.introduce(Editor.ABLE.replace("dynamicRegistration: true", "dynamicRegistration: false"));
        String uri = "file:///w/2025.md";
        stage.open(uri, Towns.report("甲县水利局", 2025, 2, 0));
        stage.play();
        assertTrue(last(uri).contains("GJ801"));
        stage.disk.remove("/w/2024.md");
        stage.notify("textDocument/didSave", Editor.document(uri));
        stage.play();
        assertFalse(last(uri).contains("GJ801"));
        assertEquals(0, stage.heard("client/registerCapability").size());
    }

    private String last(String uri) {
        List<JsonObject> published = stage.published(uri);
        return published.get(published.size() - 1).toString();
    }

    // Last year's report

    @Test
    void closingLastYearsReportUnsavedBringsItsFileBack() {
        stage.disk.put("/w/2024.md", Towns.report("甲县水利局", 2024, 0, 2));
        stage.introduce(Editor.ABLE);
        String uri = "file:///w/2025.md";
        stage.open(uri, Towns.report("甲县水利局", 2025, 2, 0));
        stage.open("file:///w/2024.md", Towns.report("甲县水利局", 2024, 0, 2));
        stage.change("file:///w/2024.md", 2, Towns.report("甲县水利局", 2024, 0, 5));
        stage.play();
        assertTrue(last(uri).contains("GJ801"));
        stage.close("file:///w/2024.md");
        stage.play();
        assertFalse(last(uri).contains("GJ801"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///w/%E5%B9%B4/2025.md", "file:///w/年/2025.md", "file://localhost/w/%e5%b9%b4/2025.md", "FILE:///w/x/../年/2025.md"})
    void aFolderIsFoundHoweverTheClientWritesIt(String uri) {
        stage.disk.put("/w/年/.gouji.json", "{\"off\": [\"GJ3xx\"]}");
        stage.introduce(Editor.ABLE);
        stage.open(uri, WRONG);
        stage.play();
        assertEquals(0, stage.published(uri).get(0).getAsJsonArray("diagnostics").size());
    }

    // Pages

    @Test
    void aClientThatOpensFilesOnlyGetsThePagesOfRulesAsFiles() {
        stage.introduce(Editor.ABLE.replace("contentProvider: true", "input: false")
                .replace("relatedInformation: true", "codeDescriptionSupport: true"));
        stage.open(URI, WRONG);
        stage.play();
        assertTrue(last(URI).contains("\"codeDescription\":{\"href\":\"file:///pages/zh/%E8%A7%84%E5%88%99/GJ304.md\"}"), last(URI));
        assertEquals(List.of("zh/规则/GJ304.md"), stage.pages);
    }
}
