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

/** The server has the client refresh hints and lenses when they would change, and finds symbols in all reports of the workspace. */
class RefreshAndSymbolsTest {

    private static final String CLIENT = "{capabilities: {workspace: {inlayHint: {refreshSupport: true}, codeLens: {refreshSupport: true}}},"
            + " workspaceFolders: [{uri: 'file:///w', name: 'w'}]}";
    private static final String HINT_REFRESH = "workspace/inlayHint/refresh";
    private static final String LENS_REFRESH = "workspace/codeLens/refresh";
    private static final String THIS_YEAR = "file:///w/2025.md";
    private static final String LAST_YEAR = "file:///w/2024.md";

    private final SimulatedHost host = SimulatedHost.inOrder();

    private static String report(int year, int in, int over) {
        return Towns.report("青石县水利局", year, in, over);
    }

    private JsonElement answer(String method, Map<String, Object> more) {
        Map<String, Object> question = new LinkedHashMap<>(Editor.document(THIS_YEAR));
        question.putAll(more);
        int id = host.request(method, question);
        host.runAll();
        return host.answer(id).orElseThrow().get("result");
    }

    private String lenses() {
        return answer("textDocument/codeLens", Map.of()).toString();
    }

    /** The client answers a request of the server. */
    private void answerRequest(JsonObject question) {
        host.receive("{\"jsonrpc\":\"2.0\",\"id\":" + question.get("id") + ",\"result\":null}");
    }

    @Test
    void hintsAndLensesAreRefreshedWhenLastYearsReportIsOpened() {
        host.initialize(CLIENT);
        host.open(THIS_YEAR, report(2025, 3, 0));
        host.runAll();
        assertEquals(0, host.sent(LENS_REFRESH).size());
        String before = lenses();
        host.open(LAST_YEAR, report(2024, 0, 2));
        host.runAll();
        assertEquals(List.of(1, 1), List.of(host.sent(LENS_REFRESH).size(), host.sent(HINT_REFRESH).size()));
        assertNotEquals(before, lenses());
    }

    /** A slow client gets no second request before it answers, and then one for all changes since. */
    @Test
    void onlyOneRefreshRequestIsPending() {
        host.initialize(CLIENT);
        host.open(THIS_YEAR, report(2025, 3, 0));
        host.runAll();
        host.open(LAST_YEAR, report(2024, 0, 2));
        host.runAll();
        for (int version = 2; version < 6; version++) {
            host.change(LAST_YEAR, version, report(2024, 0, version % 2 + 3));
            host.runAll();
        }
        assertEquals(1, host.sent(LENS_REFRESH).size());
        answerRequest(host.sent(LENS_REFRESH).get(0));
        assertEquals(2, host.sent(LENS_REFRESH).size());
        answerRequest(host.sent(LENS_REFRESH).get(1));
        assertEquals(2, host.sent(LENS_REFRESH).size());
    }

    @Test
    void hintsAreRefreshedWhenTheSettingChanges() {
        host.initialize(CLIENT);
        host.open(THIS_YEAR, report(2025, 3, 0));
        host.runAll();
        Map<String, Object> all = Map.of("range", Map.of("start", Map.of("line", 0, "character", 0), "end", Map.of("line", 500, "character", 0)));
        assertEquals("[]", answer("textDocument/inlayHint", all).toString());
        host.notify("workspace/didChangeConfiguration", Map.of("settings", Map.of("gouji", Map.of("inlayHints", "all"))));
        host.runAll();
        assertEquals(1, host.sent(HINT_REFRESH).size());
        assertTrue(answer("textDocument/inlayHint", all).toString().contains("✓"));
        host.notify("workspace/didChangeConfiguration", Map.of("settings", Map.of("gouji", Map.of("inlayHints", "all"))));
        assertEquals(1, host.sent(HINT_REFRESH).size(), "the same setting again must not refresh the hints");
    }

    @Test
    void aClientWithoutRefreshSupportGetsNoRefreshRequest() {
        host.initialize("{capabilities: {}}");
        host.open(THIS_YEAR, report(2025, 3, 0));
        host.runAll();
        host.open(LAST_YEAR, report(2024, 0, 2));
        host.notify("workspace/didChangeConfiguration", Map.of("settings", Map.of("gouji", Map.of("inlayHints", "all"))));
        host.runAll();
        assertEquals(0, host.sent(LENS_REFRESH).size() + host.sent(HINT_REFRESH).size());
    }

    /** The client sends the lens's command back as it is. */
    @Test
    void theCommandOfALensMakesItsEdit() {
        host.initialize("{capabilities: {workspace: {applyEdit: true}}}");
        host.open(THIS_YEAR, Samples.withTotal(Samples.right(), "7"));
        host.runAll();
        JsonObject lens = answer("textDocument/codeLens", Map.of()).getAsJsonArray().asList().stream().map(JsonElement::getAsJsonObject)
                .filter(l -> l.toString().contains("\"table\":\"t4\"") && l.toString().contains("gouji.recomputeTotals")).findFirst().orElseThrow();
        host.request("workspace/executeCommand", lens.get("command"));
        host.runAll();
        assertTrue(host.sent("workspace/applyEdit").get(0).toString().contains("\"newText\":\"2\""), () -> host.sent.toString());
    }

    // Symbols

    private List<String> symbols(String query) {
        int id = host.request("workspace/symbol", Map.of("query", query));
        host.runAll();
        JsonElement found = host.answer(id).orElseThrow().get("result");
        return (found instanceof JsonArray array ? array : new JsonArray()).asList().stream().map(JsonElement::getAsJsonObject)
                .map(symbol -> symbol.getAsJsonObject("location").get("uri").getAsString() + " " + symbol.get("name").getAsString()).toList();
    }

    /** An open document is searched instead of its file. */
    @Test
    void symbolsAreFoundInOpenDocumentsAndInFiles() {
        host.disk.put("/w/2024.md", report(2024, 0, 2));
        host.disk.put("/w/乡镇/2025.md", Towns.report("柳溪镇人民政府", 2025, 1, 0));
        host.disk.put("/w/note.md", "柳溪镇人民政府会议纪要");
        host.initialize(CLIENT);
        host.open(LAST_YEAR, report(2024, 0, 2).replace("青石", "白石"));
        host.runAll();
        assertEquals(List.of(LAST_YEAR + " 白石县水利局2024年政府信息公开工作年度报告", "file:///w/%E4%B9%A1%E9%95%87/2025.md 柳溪镇人民政府2025年政府信息公开工作年度报告"),
                symbols("年度报告"));
        assertEquals(1, symbols("柳溪 2025 年度报告").size());
        assertEquals(List.of(), symbols("青石"));
        assertEquals(4, symbols("").size(), "expected the titles of two reports and one section of each");
    }
}
