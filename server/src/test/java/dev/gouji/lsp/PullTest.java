package dev.gouji.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.gouji.Towns;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A client that pulls diagnostics. */
class PullTest {

    private static final String URI = "file:///w/a.txt";
    private static final String WRONG = Samples.withTotal(Samples.right(), "137");
    private static final String PULLS = Editor.VS_CODE.replace("textDocument: {", "textDocument: {diagnostic: {}, ")
            .replace("capabilities: {", "workspaceFolders: [{uri: 'file:///w', name: 'w'}], capabilities: {");
    private static final String REFRESHES = PULLS.replace("workspace: {", "workspace: {diagnostics: {refreshSupport: true}, ");

    private final SimulatedHost host = SimulatedHost.inOrder();

    private JsonObject document(String uri, String had) {
        int id = host.request("textDocument/diagnostic", Map.of("textDocument", Map.of("uri", uri), "previousResultId", had));
        host.runAll();
        return host.answer(id).orElseThrow().getAsJsonObject("result");
    }

    private JsonArray workspace(Map<String, String> had) {
        List<Map<String, String>> ids = new ArrayList<>();
        had.forEach((uri, value) -> ids.add(Map.of("uri", uri, "value", value)));
        int id = host.request("workspace/diagnostic", Map.of("previousResultIds", ids));
        host.runDue();
        return host.answer(id).orElseThrow().getAsJsonObject("result").getAsJsonArray("items");
    }

    private static String id(JsonObject report) {
        return report.get("resultId").getAsString();
    }

    @Test
    void diagnosticsAreNotPublishedToAClientThatPulls() {
        host.initialize(PULLS);
        host.open(URI, WRONG);
        JsonObject first = document(URI, "");
        assertEquals(1, first.getAsJsonArray("items").size());
        assertEquals("unchanged", document(URI, id(first)).get("kind").getAsString());
        host.change(URI, 2, Samples.right());
        JsonObject second = document(URI, id(first));
        assertEquals("full", second.get("kind").getAsString());
        assertTrue(second.getAsJsonArray("items").isEmpty());
        host.change(URI, 3, Samples.right());
        assertEquals(id(second), id(document(URI, id(second))), "another text with the same findings must keep the result id");
        assertEquals(List.of(), host.published(URI));
    }

    /** As on the command line, findings that belong together are one. */
    @Test
    void fourBlankTotalsAreOneDiagnostic() {
        StringBuilder text = new StringBuilder("青石县水利局2024年政府信息公开工作年度报告\n\n| | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n"
                + "| --- | --- | --- | --- | --- | --- | --- | --- |\n");
        for (String row : List.of("一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "（一）予以公开", "（二）部分公开")) {
            text.append("| ").append(row).append(" | 1 | 0 | 0 | 0 | 0 | 0 | |\n");
        }
        host.initialize(PULLS);
        host.open(URI, text.toString());
        assertEquals(1, document(URI, "").getAsJsonArray("items").asList().stream().filter(item -> item.toString().contains("\"GJ201\"")).count());
    }

    @Test
    void aPullIsAnsweredWhenTheCheckFails() {
        host.initialize(PULLS);
        host.open(URI, WRONG);
        host.duringWork(() -> {
            throw new IllegalStateException();
        });
        assertTrue(document(URI, "").getAsJsonArray("items").isEmpty());
        assertTrue(host.sent("window/logMessage").toString().contains("textDocument/publishDiagnostics 未能完成"));
        host.change(URI, 2, WRONG);
        assertEquals(1, document(URI, "").getAsJsonArray("items").size());
    }

    /** VS Code's client library does not pull by itself after every edit. */
    @Test
    void anEditThatChangesTheFindingsRefreshesDiagnostics() {
        host.initialize(REFRESHES);
        host.open(URI, WRONG);
        document(URI, "");
        host.change(URI, 2, Samples.right());
        host.runAll();
        assertEquals(1, host.sent("workspace/diagnostic/refresh").size());
    }

    @Test
    void aDocumentThatIsNotOpenOrNoReportHasNoDiagnostics() {
        host.initialize(PULLS);
        assertTrue(document("file:///w/absent.txt", "").getAsJsonArray("items").isEmpty());
        host.open(URI, "便笺");
        assertTrue(document(URI, "").getAsJsonArray("items").isEmpty());
        host.close(URI);
        assertTrue(document(URI, "").getAsJsonArray("items").isEmpty());
    }

    /** A list of reports would say for ever that such a file is not checked yet. */
    @Test
    void aFileThatIsNamedAsAReportAndIsNoneIsListedAsSuch() {
        String named = "file:///w/甲镇年度报告.txt";
        host.disk.put("/w/甲镇年度报告.txt", "");
        host.disk.put("/w/便笺.txt", "便笺");
        host.initialize(PULLS);
        host.runAll();
        JsonArray listed = workspace(Map.of());
        assertEquals(1, listed.size(), listed.toString());
        assertFalse(listed.get(0).getAsJsonObject().get("isReport").getAsBoolean());
        host.open(named, "");
        JsonObject empty = document(named, "");
        assertFalse(empty.get("isReport").getAsBoolean());
        host.change(named, 2, Samples.right());
        assertFalse(document(named, id(empty)).has("isReport"));
    }

    /** After such an edit the server does not know the text. */
    @Test
    void aPullAfterAnUnreadableEditIsAnsweredWithoutDiagnostics() {
        host.initialize(PULLS);
        host.open(URI, WRONG);
        host.notify("textDocument/didChange", Map.of("textDocument", Map.of("uri", URI, "version", 2), "contentChanges", 7));
        assertTrue(document(URI, "").getAsJsonArray("items").isEmpty());
    }

    @Test
    void diagnosticsAreRefreshedWhenLastYearsReportChanges() {
        host.initialize(REFRESHES);
        host.open("file:///w/2025.md", Towns.report("甲县水利局", 2025, 2, 0));
        JsonObject first = document("file:///w/2025.md", "");
        assertFalse(first.toString().contains("GJ801"));
        assertEquals(0, host.sent("workspace/diagnostic/refresh").size());
        host.open("file:///w/2024.md", Towns.report("甲县水利局", 2024, 0, 3));
        host.runAll();
        assertEquals(1, host.sent("workspace/diagnostic/refresh").size());
        assertTrue(document("file:///w/2025.md", id(first)).toString().contains("GJ801"));
    }

    /** A client without refresh support does not pull again, so its answer waits until the peers are read. */
    @Test
    void withoutRefreshSupportTheFirstAnswerIsComplete() {
        host.disk.put("/w/2024.md", Towns.report("甲县水利局", 2024, 0, 3));
        host.initialize(PULLS);
        host.open("file:///w/2025.md", Towns.report("甲县水利局", 2025, 2, 0));
        assertTrue(document("file:///w/2025.md", "").toString().contains("GJ801"));
    }

    private static JsonObject of(String uri, JsonArray items) {
        return items.asList().stream().map(JsonElement::getAsJsonObject).filter(item -> item.get("uri").getAsString().equals(uri))
                .findFirst().orElseThrow();
    }

    @Test
    void workspaceDiagnosticsAreAnsweredAtOnceAndThenWithTheChangedFiles() {
        host.disk.put("/w/1.txt", WRONG);
        host.disk.put("/w/2.txt", Samples.right().replace("鹭桥镇", "石桥镇"));
        host.disk.put("/w/note.txt", "便笺");
        host.initialize(PULLS);
        int beforeTheSearch = host.request("workspace/diagnostic", Map.of("previousResultIds", List.of()));
        assertEquals("{\"items\":[]}", host.answer(beforeTheSearch).orElseThrow().get("result").toString());
        host.runAll();
        JsonArray items = workspace(Map.of());
        assertEquals(2, items.size(), items::toString);
        JsonObject right = of("file:///w/2.txt", items);
        JsonObject report = of("file:///w/1.txt", items);
        assertTrue(right.getAsJsonArray("items").isEmpty());
        assertTrue(report.has("version") && report.get("version").isJsonNull());
        assertEquals(1, report.getAsJsonArray("items").size());
        Map<String, String> known = Map.of("file:///w/1.txt", id(report), "file:///w/2.txt", id(right));
        assertTrue(workspace(known).isEmpty());
        host.disk.put("/w/1.txt", Samples.right());
        host.notify("workspace/didChangeWatchedFiles", Map.of("changes", List.of(Map.of("uri", "file:///w/1.txt", "type", 2))));
        host.runAll();
        JsonObject now = workspace(known).get(0).getAsJsonObject();
        assertTrue(now.getAsJsonArray("items").isEmpty());
        host.disk.remove("/w/1.txt");
        host.notify("workspace/didChangeWatchedFiles", Map.of("changes", List.of(Map.of("uri", "file:///w/1.txt", "type", 3))));
        host.runAll();
        assertTrue(workspace(Map.of("file:///w/1.txt", "1")).toString().contains("file:///w/1.txt"));
    }

    /** Such a client keeps the findings of a document that is closed until it is told that there are none. */
    @Test
    void findingsOfAClosedDocumentThatIsNoFileOfTheFolderAreWithdrawnOnce() {
        host.initialize(PULLS);
        for (String uri : List.of("untitled:Untitled-1", "file:///elsewhere/b.txt")) {
            host.open(uri, WRONG);
            assertEquals(1, document(uri, "").getAsJsonArray("items").size());
            assertTrue(workspace(Map.of()).isEmpty());
            host.notify("textDocument/didClose", Map.of("textDocument", Map.of("uri", uri)));
            host.runAll();
            JsonObject report = of(uri, workspace(Map.of()));
            assertTrue(report.getAsJsonArray("items").isEmpty());
            assertFalse(report.has("resultId"), "nothing is known of the document any more");
            assertTrue(workspace(Map.of()).isEmpty());
        }
    }

    /** A share of another machine, or a folder that an editor knows by such an address. */
    @Test
    void filesOfAFolderWithAHostAreChecked() {
        host.disk.put("//0.gouji.invalid/r/1.txt", WRONG);
        host.initialize(PULLS.replace("file:///w", "file://0.gouji.invalid/r"));
        host.runAll();
        assertEquals("file://0.gouji.invalid/r/1.txt", workspace(Map.of()).get(0).getAsJsonObject().get("uri").getAsString());
    }

    /** Editors report the deletion of a folder, but not of the files in it. */
    @Test
    void findingsInADeletedFolderAreWithdrawn() {
        host.disk.put("/w/乡镇/1.txt", WRONG);
        host.initialize(PULLS);
        host.runAll();
        assertTrue(host.sent("client/registerCapability").toString().contains("{\"globPattern\":\"**/*\",\"kind\":4}"), "no watcher of folders");
        JsonObject report = workspace(Map.of()).get(0).getAsJsonObject();
        host.disk.remove("/w/乡镇/1.txt");
        host.notify("workspace/didChangeWatchedFiles", Map.of("changes", List.of(Map.of("uri", "file:///w/%E4%B9%A1%E9%95%87", "type", 3))));
        host.runAll();
        JsonArray items = workspace(Map.of(report.get("uri").getAsString(), id(report)));
        assertTrue(items.get(0).getAsJsonObject().getAsJsonArray("items").isEmpty());
    }

    /** A client may percent-encode brackets and Chinese, or not. */
    @Test
    void anotherSpellingOfAUriIsTheSameFile() {
        host.disk.put("/w/年报 (1).txt", WRONG);
        host.initialize(PULLS);
        host.runAll();
        JsonObject report = workspace(Map.of()).get(0).getAsJsonObject();
        assertTrue(workspace(Map.of("file:///w/%E5%B9%B4%E6%8A%A5%20%281%29.txt", id(report))).isEmpty());
    }

    /** The file may be older than the open document, so it is not checked. */
    @Test
    void aFileOpenUnderAnotherSpellingIsNotCheckedAsAFile() {
        host.disk.put("/w/年报 (1).txt", WRONG);
        host.initialize(PULLS);
        host.runAll();
        host.open("file:///w/%E5%B9%B4%E6%8A%A5%20%281%29.txt", Samples.right());
        host.runAll();
        assertTrue(workspace(Map.of()).isEmpty());
    }

    @Test
    void manyFilesAreSentInPortionsIfTheClientAcceptsPartialResults() {
        for (int i = 0; i < 250; i++) {
            host.disk.put("/w/" + i + ".txt", WRONG);
        }
        host.initialize(PULLS);
        host.runAll();
        int id = host.request("workspace/diagnostic", Map.of("previousResultIds", List.of(), "partialResultToken", "p"));
        host.runAll();
        List<JsonObject> portions = host.sent("$/progress").stream().map(m -> m.getAsJsonObject("params"))
                .filter(p -> p.get("token").getAsString().equals("p")).toList();
        assertEquals(List.of(100, 100), portions.stream().map(p -> p.getAsJsonObject("value").getAsJsonArray("items").size()).toList());
        assertEquals(50, host.answer(id).orElseThrow().getAsJsonObject("result").getAsJsonArray("items").size());
    }
}
