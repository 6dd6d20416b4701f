package dev.gouji.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.gouji.Towns;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Hints and lenses follow what they are made from, and symbols are found in every report at hand. */
class BesideTheTextTest {

    private static final String ABLE = "{capabilities: {workspace: {inlayHint: {refreshSupport: true}, codeLens: {refreshSupport: true}}},"
            + " workspaceFolders: [{uri: 'file:///w', name: 'w'}]}";
    private static final String HINTS = "workspace/inlayHint/refresh";
    private static final String LENSES = "workspace/codeLens/refresh";
    private static final String NOW = "file:///w/2025.md";
    private static final String THEN = "file:///w/2024.md";

    private final Stage stage = Stage.orderly();

    private static String report(int year, int in, int over) {
        return Towns.report("青石县水利局", year, in, over);
    }

    private JsonElement answer(String method, Map<String, Object> more) {
        Map<String, Object> question = new LinkedHashMap<>(Editor.document(NOW));
        question.putAll(more);
        int id = stage.ask(method, question);
        stage.play();
        return stage.answer(id).orElseThrow().get("result");
    }

    private String lenses() {
        return answer("textDocument/codeLens", Map.of()).toString();
    }

    /** The client asks again. */
    private void answered(JsonObject question) {
        stage.receive("{\"jsonrpc\":\"2.0\",\"id\":" + question.get("id") + ",\"result\":null}");
    }

    @Test
    void whenLastYearsReportChangesWhatIsShownIsAskedForAgain() {
        stage.introduce(ABLE);
        stage.open(NOW, report(2025, 3, 0));
        stage.play();
        assertEquals(0, stage.heard(LENSES).size());
        String before = lenses();
        stage.open(THEN, report(2024, 0, 2));
        stage.play();
        assertEquals(List.of(1, 1), List.of(stage.heard(LENSES).size(), stage.heard(HINTS).size()));
        assertNotEquals(before, lenses());
    }

    /** A client that takes its time is not asked over and over, and hears of the last change nevertheless. */
    @Test
    void oneRequestAtATime() {
        stage.introduce(ABLE);
        stage.open(NOW, report(2025, 3, 0));
        stage.play();
        stage.open(THEN, report(2024, 0, 2));
        stage.play();
        for (int version = 2; version < 6; version++) {
            stage.change(THEN, version, report(2024, 0, version % 2 + 3));
            stage.play();
        }
        assertEquals(1, stage.heard(LENSES).size());
        answered(stage.heard(LENSES).get(0));
        assertEquals(2, stage.heard(LENSES).size());
        answered(stage.heard(LENSES).get(1));
        assertEquals(2, stage.heard(LENSES).size());
    }

    @Test
    void hintsFollowTheSettings() {
        stage.introduce(ABLE);
        stage.open(NOW, report(2025, 3, 0));
        stage.play();
        Map<String, Object> all = Map.of("range", Map.of("start", Map.of("line", 0, "character", 0), "end", Map.of("line", 500, "character", 0)));
        assertEquals("[]", answer("textDocument/inlayHint", all).toString());
        stage.notify("workspace/didChangeConfiguration", Map.of("settings", Map.of("gouji", Map.of("inlayHints", "all"))));
        stage.play();
        assertEquals(1, stage.heard(HINTS).size());
        assertTrue(answer("textDocument/inlayHint", all).toString().contains("✓"));
        stage.notify("workspace/didChangeConfiguration", Map.of("settings", Map.of("gouji", Map.of("inlayHints", "all"))));
        assertEquals(1, stage.heard(HINTS).size(), "the same again is no change");
    }

    @Test
    void aClientThatCannotBeToldIsNotTold() {
        stage.introduce("{capabilities: {}}");
        stage.open(NOW, report(2025, 3, 0));
        stage.play();
        stage.open(THEN, report(2024, 0, 2));
        stage.notify("workspace/didChangeConfiguration", Map.of("settings", Map.of("gouji", Map.of("inlayHints", "all"))));
        stage.play();
        assertEquals(0, stage.heard(LENSES).size() + stage.heard(HINTS).size());
    }

    /** What stands above a table is carried out as it stands there. */
    @Test
    void theCommandOfALensMakesItsEdit() {
        stage.introduce("{capabilities: {workspace: {applyEdit: true}}}");
        stage.open(NOW, Samples.withTotal(Samples.right(), "7"));
        stage.play();
        JsonObject lens = answer("textDocument/codeLens", Map.of()).getAsJsonArray().asList().stream().map(JsonElement::getAsJsonObject)
                .filter(l -> l.toString().contains("\"table\":\"t4\"") && l.toString().contains("gouji.recomputeTotals")).findFirst().orElseThrow();
        stage.ask("workspace/executeCommand", lens.get("command"));
        stage.play();
        assertTrue(stage.heard("workspace/applyEdit").get(0).toString().contains("\"newText\":\"2\""), () -> stage.sent.toString());
    }

    // Symbols

    private List<String> symbols(String query) {
        int id = stage.ask("workspace/symbol", Map.of("query", query));
        stage.play();
        JsonElement found = stage.answer(id).orElseThrow().get("result");
        return (found instanceof JsonArray array ? array : new JsonArray()).asList().stream().map(JsonElement::getAsJsonObject)
                .map(symbol -> symbol.getAsJsonObject("location").get("uri").getAsString() + " " + symbol.get("name").getAsString()).toList();
    }

    /** In open documents as they read now, in files as they are; a file that is open counts once. */
    @Test
    void symbolsOfAllReportsOfTheFolder() {
        stage.disk.put("/w/2024.md", report(2024, 0, 2));
        stage.disk.put("/w/乡镇/2025.md", Towns.report("柳溪镇人民政府", 2025, 1, 0));
        stage.disk.put("/w/note.md", "柳溪镇人民政府会议纪要");
        stage.introduce(ABLE);
        stage.open(THEN, report(2024, 0, 2).replace("青石", "白石"));
        stage.play();
        assertEquals(List.of(THEN + " 白石县水利局2024年政府信息公开工作年度报告", "file:///w/%E4%B9%A1%E9%95%87/2025.md 柳溪镇人民政府2025年政府信息公开工作年度报告"),
                symbols("年度报告"));
        assertEquals(1, symbols("柳溪 2025 年度报告").size());
        assertEquals(List.of(), symbols("青石"));
        assertEquals(4, symbols("").size(), "two reports with a section each");
    }
}
