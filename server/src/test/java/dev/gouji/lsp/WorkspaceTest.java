package dev.gouji.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.gouji.Towns;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The closed reports of the workspace, and the editor's news about its folders and settings. */
class WorkspaceTest {

    private static final String WRONG = Samples.withTotal(Samples.right(), "137");
    /** A short report, for folders that have many. */
    private static final String SHORT = Towns.report("甲县水利局", 2025, 0, 0);
    private static final String FOLDERS = Editor.ABLE.replace("capabilities: {",
            "workspaceFolders: [{uri: 'file:///w', name: 'w'}], capabilities: {");

    private final Stage stage = Stage.orderly();

    private long shown() {
        return stage.disk.keySet().stream().filter(path -> shown("file://" + path) > 0).count();
    }

    /** How many diagnostics the editor shows of a document. */
    private int shown(String uri) {
        List<JsonObject> published = stage.published(uri);
        return published.isEmpty() ? 0 : published.get(published.size() - 1).getAsJsonArray("diagnostics").size();
    }

    /** The report as that of another body, since two of one body are a finding. */
    private static String of(int body, String report) {
        char name = (char) ('倀' + body);
        return report.replace("鹭桥镇", name + "桥镇").replace("甲县", name + "县");
    }

    private void files(int count) {
        for (int i = 0; i < count; i++) {
            stage.disk.put("/w/" + i + ".txt", of(i, count > 100 ? SHORT : WRONG));
        }
    }

    @Test
    void aFolderIsCheckedWhenItIsOpened() {
        files(12);
        stage.disk.put("/w/乡镇/b.md", of(12, WRONG));
        stage.disk.put("/w/node_modules/x/README.md", WRONG);
        stage.disk.put("/w/.git/x.txt", WRONG);
        stage.disk.put("/w/~$1.txt", WRONG);
        stage.introduce(FOLDERS);
        stage.play();
        assertEquals(12, shown());
        assertEquals(1, shown("file:///w/%E4%B9%A1%E9%95%87/b.md"));
        stage.published("file:///w/1.txt").forEach(p -> assertTrue(!p.has("version"), "of a file that is not open there are no versions"));
    }

    @Test
    void aNewReportBeginsWithWhatLastYearsCarriedOver() {
        stage.disk.put("/w/2024.md", Towns.report("甲县水利局", 2024, 0, 3));
        stage.disk.put("/w/note.md", "便笺");
        stage.introduce(FOLDERS);
        stage.open("file:///w/2025.md", Towns.report("甲县水利局", 2025, 3, 0));
        stage.play();
        int asked = stage.ask("gouji/reports", Map.of());
        stage.play();
        assertEquals("[{\"uri\":\"file:///w/2025.md\",\"body\":\"甲县水利局\",\"year\":2025},{\"uri\":\"file:///w/2024.md\",\"body\":\"甲县水利局\",\"year\":2024}]",
                inOrder(stage.answer(asked).orElseThrow().getAsJsonArray("result")));
        int written = stage.ask("workspace/executeCommand", Map.of("command", "gouji.newReport",
                "arguments", List.of(Map.of("year", 2025, "body", "甲县水利局", "from", "file:///w/2024.md", "surface", "markdown"))));
        stage.play();
        JsonObject draft = stage.answer(written).orElseThrow().getAsJsonObject("result");
        assertTrue(draft.get("text").getAsString().contains("| 二、上年结转政府信息公开申请数量 | | | 3 | 0 | 0 | 0 | 0 | 0 | 3 |"), draft::toString);
        String snippet = draft.get("snippet").getAsString();
        assertTrue(snippet.contains("| 3 | 0 | 0 | 0 | 0 | 0 | 3 |") && snippet.contains(":请填写}"), snippet);
    }

    /** Objects with their members in one order, since a map has none. */
    private static String inOrder(JsonArray reports) {
        return reports.asList().stream().map(JsonElement::getAsJsonObject).map(r -> "{\"uri\":" + r.get("uri") + ",\"body\":" + r.get("body")
                + ",\"year\":" + r.get("year") + "}").toList().toString().replace(", {", ",{");
    }

    @Test
    void aReportThatCannotBeReadIsAProblem() {
        stage.wordFiles.put("/w/甲镇年度报告.docx", new byte[] {'P', 'K', 3, 4});
        stage.wordFiles.put("/w/照片.docx", new byte[] {'P', 'K', 3, 4});
        stage.introduce(FOLDERS.replace("contentProvider: true", "contentProvider: true, wordFiles: true"));
        stage.play();
        String problem = stage.published("file:///w/%E7%94%B2%E9%95%87%E5%B9%B4%E5%BA%A6%E6%8A%A5%E5%91%8A.docx").toString();
        assertTrue(problem.contains("GJ001") && problem.contains("“甲镇年度报告.docx”读不出来"), problem);
        assertTrue(stage.published("file:///w/%E7%85%A7%E7%89%87.docx").isEmpty(), "its name says nothing of a report");
    }

    @Test
    void whatTheSettingsExcludeIsNotSearchedAndIsCheckedWhenOpened() {
        stage.disk.put("/w/.gouji.json", "{\"exclude\": [\"草稿/\"]}");
        stage.disk.put("/w/a.md", SHORT);
        stage.disk.put("/w/草稿/a.md", Towns.report("甲县水利局", 2025, 1, 0).replace("| 1 |", "| 2 |"));
        stage.introduce(FOLDERS);
        stage.play();
        assertEquals(List.of(), stage.published("file:///w/%E8%8D%89%E7%A8%BF/a.md"));
        stage.open("file:///w/草稿/a.md", stage.disk.get("/w/草稿/a.md"));
        stage.play();
        assertTrue(shown("file:///w/草稿/a.md") > 0);
        assertFalse(stage.published("file:///w/a.md").toString().contains("GJ805"));
    }

    @Test
    void theSecondReportOfABodyAndYearNamesTheFirst() {
        stage.disk.put("/w/a.md", SHORT);
        stage.disk.put("/w/乡镇/b.md", SHORT);
        stage.introduce(FOLDERS);
        stage.play();
        assertFalse(stage.published("file:///w/a.md").toString().contains("GJ805"));
        assertTrue(stage.published("file:///w/%E4%B9%A1%E9%95%87/b.md").toString().contains("这份报告与“a.md”是同一机关"));
    }

    /** As the command line counts them: the one without findings, else the newer. */
    @Test
    void ofTwoReportsOfOneBodyOneCountsInATotal() {
        stage.disk.put("/w/.gouji.json", "{\"totals\": {\"report\": \"县.md\", \"of\": \"乡镇\"}}");
        stage.disk.put("/w/县.md", of(1, Samples.right()));
        stage.disk.put("/w/乡镇/a.md", Samples.right());
        stage.disk.put("/w/乡镇/b.md", WRONG);
        stage.times.put("/w/乡镇/b.md", 1L);
        stage.introduce(FOLDERS);
        stage.play();
        assertFalse(differs(), "one of the two has no findings");
        stage.disk.put("/w/乡镇/a.md", WRONG.replace("137", "138"));
        changed("a.md", 1L);
        assertTrue(differs(), "the first of two as new as each other is not the total");
        stage.disk.put("/w/县.md", of(1, WRONG));
        changed("b.md", 2L);
        assertFalse(differs(), "the newer is");
        stage.open("file:///w/%E4%B9%A1%E9%95%87/a.md", Samples.right());
        stage.play();
        assertTrue(differs(), "an open one has no findings");
    }

    /** Whether the total is found to differ from its parts. */
    private boolean differs() {
        List<JsonObject> published = stage.published("file:///w/%E5%8E%BF.md");
        return !published.isEmpty() && published.get(published.size() - 1).toString().contains("GJ804");
    }

    private void changed(String part, long time) {
        stage.times.put("/w/乡镇/" + part, time);
        stage.notify("workspace/didChangeWatchedFiles", Map.of("changes", List.of(Map.of("uri", "file:///w/%E5%8E%BF.md", "type", 2),
                Map.of("uri", "file:///w/%E4%B9%A1%E9%95%87/" + part, "type", 2))));
        stage.play();
    }

    @Test
    void anOpenDocumentGoesBeforeItsFile() {
        files(1);
        stage.introduce(FOLDERS);
        stage.open("file:///w/0.txt", Samples.right());
        stage.play();
        assertEquals(0, shown("file:///w/0.txt"));
        stage.close("file:///w/0.txt");
        stage.play();
        assertEquals(1, shown("file:///w/0.txt"));
    }

    @ParameterizedTest
    @CsvSource({"'', 1001", "diagnostics: 'workspace', 1001", "diagnostics: 'openFiles', 3", "diagnostics: 'often', 3"})
    void theSettingSaysHowMuchIsChecked(String setting, int files) {
        files(files);
        stage.introduce(FOLDERS.replace("contentProvider: true", "contentProvider: true, " + (setting.isEmpty() ? "input: false" : setting)));
        stage.play();
        assertEquals(setting.contains("openFiles") || setting.isEmpty() ? 0 : files, shown());
        long told = stage.heard("window/logMessage").stream().filter(m -> m.toString().contains("超过 1000 份")).count();
        assertEquals(setting.isEmpty() ? 1 : 0, told, "a folder that is not shown is not passed over in silence");
    }

    @Test
    void aThousandReportsAreShownUnasked() {
        files(1_000);
        for (int i = 0; i < 500; i++) {
            stage.disk.put("/w/note" + i + ".md", "便笺");
        }
        stage.introduce(FOLDERS);
        stage.play();
        assertEquals(1_000, shown());
    }

    @Test
    void aFolderOfAMillionThingsIsLeftAlone() {
        for (int i = 0; i < 5_001; i++) {
            stage.disk.put("/w/" + i + ".md", "便笺");
        }
        stage.disk.put("/w/a/2024.md", Towns.report("甲县水利局", 2024, 0, 3));
        stage.introduce(FOLDERS);
        stage.open("file:///w/a/2025.md", Towns.report("甲县水利局", 2025, 2, 0));
        stage.play();
        assertEquals(1, stage.heard("window/logMessage").stream().filter(m -> m.toString().contains("文件太多")).count());
        assertTrue(stage.published("file:///w/a/2025.md").toString().contains("GJ801"), "the folder of the document itself is still looked through");
    }

    @Test
    void aFolderThatWasTooLargeIsSearchedAgainWithOtherSettings() {
        for (int i = 0; i < 5_001; i++) {
            stage.disk.put("/w/便笺/" + i + ".md", "便笺");
        }
        stage.disk.put("/w/2024.md", Towns.report("甲县水利局", 2024, 0, 3));
        stage.introduce(FOLDERS);
        stage.play();
        assertEquals(0, shown());
        stage.disk.put("/w/.gouji.json", "{\"exclude\": [\"便笺/\"]}");
        stage.notify("workspace/didChangeWatchedFiles", Map.of("changes", List.of(Map.of("uri", "file:///w/.gouji.json", "type", 1))));
        stage.play();
        assertEquals(1, shown());
    }

    @Test
    void moreThanAThousandReportsAreNotCheckedAgainAfterOtherSettings() {
        files(1001);
        stage.introduce(FOLDERS);
        stage.play();
        stage.notify("workspace/didChangeConfiguration", Map.of("settings", Map.of("gouji", Map.of("formatWidth", 80))));
        stage.play();
        assertEquals(1, stage.heard("window/logMessage").stream().filter(m -> m.toString().contains("超过 1000 份")).count());
        stage.notify("workspace/didChangeConfiguration", Map.of("settings", Map.of("gouji", Map.of("diagnostics", "workspace"))));
        stage.play();
        assertEquals(1001, shown());
    }

    @Test
    void settingsAreAskedForAndHeededWhenTheyChange() {
        files(2);
        stage.introduce(FOLDERS.replace("workspace: {", "workspace: {configuration: true, didChangeConfiguration: {dynamicRegistration: true}, "));
        JsonObject pending = stage.heard("workspace/configuration").get(0);
        assertEquals("{\"items\":[{\"section\":\"gouji\"}]}", pending.get("params").toString());
        assertTrue(stage.heard("client/registerCapability").stream().anyMatch(m -> m.toString().contains("workspace/didChangeConfiguration")));
        answer(pending, "[{\"diagnostics\": \"openFiles\"}]");
        stage.play();
        assertEquals(0, shown());
        stage.notify("workspace/didChangeConfiguration", Map.of("settings", Map.of()));
        answer(stage.heard("workspace/configuration").get(1), "[null]");
        stage.play();
        assertEquals(0, shown(), "what is no section leaves things as they are");
        stage.notify("workspace/didChangeConfiguration", Map.of());
        answer(stage.heard("workspace/configuration").get(2), "[{\"diagnostics\": \"workspace\"}]");
        stage.play();
        assertEquals(2, shown());
    }

    private void answer(JsonObject question, String result) {
        stage.receive("{\"jsonrpc\":\"2.0\",\"id\":" + question.get("id") + ",\"result\":" + result + "}");
    }

    @Test
    void aClientThatCannotBeAskedSendsItsSettings() {
        files(2);
        stage.introduce(FOLDERS);
        stage.play();
        assertEquals(2, shown());
        stage.notify("workspace/didChangeConfiguration", Map.of("settings", Map.of("gouji", Map.of("diagnostics", "openFiles"))));
        stage.play();
        assertEquals(0, shown());
    }

    @Test
    void foldersComeAndGo() {
        files(1);
        stage.disk.put("/v/2024.md", Towns.report("甲县水利局", 2024, 0, 3));
        stage.introduce(FOLDERS);
        stage.open("file:///v/2025.md", Towns.report("甲县水利局", 2025, 2, 0));
        stage.play();
        assertEquals(1, shown());
        stage.notify("workspace/didChangeWorkspaceFolders", Map.of("event", Map.of(
                "added", List.of(Map.of("uri", "file:///v", "name", "v")), "removed", List.of(Map.of("uri", "file:///w", "name", "w")))));
        stage.play();
        assertEquals(0, shown("file:///w/0.txt"));
        assertTrue(shown("file:///v/2024.md") > 0);
        stage.notify("workspace/didChangeWorkspaceFolders", Map.of("event", Map.of("added", List.of(),
                "removed", List.of(Map.of("uri", "file:///v", "name", "v")))));
        stage.play();
        assertEquals(0, shown("file:///v/2024.md"));
        assertTrue(stage.published("file:///v/2025.md").toString().contains("GJ801"));
    }

    private static final String SHOWS = FOLDERS.replace("workspace: {workspaceEdit", "window: {workDoneProgress: true}, workspace: {workspaceEdit");

    @Test
    void shortWorkShowsNoProgress() {
        files(10);
        stage.introduce(SHOWS);
        stage.playNow();
        stage.pass(5_000);
        assertEquals(0, stage.heard("window/workDoneProgress/create").size());
    }

    @Test
    void longWorkShowsHowFarItHasCome() {
        files(10);
        stage.introduce(SHOWS);
        stage.whileReading("/w/3.txt", () -> stage.whileReading("/w/3.txt", () -> stage.pass(1_500))); // first for its title, then for its check
        stage.play();
        JsonObject created = stage.heard("window/workDoneProgress/create").get(0);
        answer(created, "null");
        assertEquals("[]", stage.heard("$/progress").toString(), "the work was over when the client answered");

        stage.whileReading("/w/5.txt", () -> stage.whileReading("/w/5.txt", () -> {
            stage.pass(1_500);
            answer(stage.heard("window/workDoneProgress/create").get(1), "null");
        }));
        stage.notify("workspace/didChangeWatchedFiles", Map.of("changes", List.of()));
        stage.play();
        List<String> kinds = stage.heard("$/progress").stream().map(m -> m.getAsJsonObject("params").getAsJsonObject("value"))
                .map(v -> v.get("kind").getAsString()).toList();
        assertEquals("begin", kinds.get(0));
        assertTrue(kinds.contains("report"), kinds::toString);
        assertEquals(kinds.size() - 1, kinds.indexOf("end"));
    }
}
