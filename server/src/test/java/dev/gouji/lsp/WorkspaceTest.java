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

/** The closed reports of the workspace, and changes of its folders and settings in the editor. */
class WorkspaceTest {

    private static final String WRONG = Samples.withTotal(Samples.right(), "137");
    /** A short report, for folders with many reports. */
    private static final String SHORT = Towns.report("甲县水利局", 2025, 0, 0);
    private static final String FOLDERS = Editor.VS_CODE.replace("capabilities: {",
            "workspaceFolders: [{uri: 'file:///w', name: 'w'}], capabilities: {");

    private final SimulatedHost host = SimulatedHost.inOrder();

    /** How many files have diagnostics in the editor. */
    private long filesWithDiagnostics() {
        return host.disk.keySet().stream().filter(path -> diagnosticCount("file://" + path) > 0).count();
    }

    /** How many diagnostics the editor shows of a document. */
    private int diagnosticCount(String uri) {
        List<JsonObject> published = host.published(uri);
        return published.isEmpty() ? 0 : published.get(published.size() - 1).getAsJsonArray("diagnostics").size();
    }

    /** The report under the name of another body: two reports of one body and year are a finding. */
    private static String of(int body, String report) {
        char name = (char) ('倀' + body);
        return report.replace("鹭桥镇", name + "桥镇").replace("甲县", name + "县");
    }

    private void files(int count) {
        for (int i = 0; i < count; i++) {
            host.disk.put("/w/" + i + ".txt", of(i, count > 100 ? SHORT : WRONG));
        }
    }

    @Test
    void aFolderIsCheckedWhenItIsOpened() {
        files(12);
        host.disk.put("/w/乡镇/b.md", of(12, WRONG));
        host.disk.put("/w/node_modules/x/README.md", WRONG);
        host.disk.put("/w/.git/x.txt", WRONG);
        host.disk.put("/w/~$1.txt", WRONG);
        host.initialize(FOLDERS);
        host.runAll();
        assertEquals(12, filesWithDiagnostics());
        assertEquals(1, diagnosticCount("file:///w/%E4%B9%A1%E9%95%87/b.md"));
        host.published("file:///w/1.txt").forEach(p -> assertTrue(!p.has("version"), "diagnostics of a file that is not open must have no version"));
    }

    @Test
    void aNewReportStartsWithTheFiguresCarriedOverFromLastYear() {
        host.disk.put("/w/2024.md", Towns.report("甲县水利局", 2024, 0, 3));
        host.disk.put("/w/note.md", "便笺");
        host.initialize(FOLDERS);
        host.open("file:///w/2025.md", Towns.report("甲县水利局", 2025, 3, 0));
        host.runAll();
        int request = host.request("gouji/reports", Map.of());
        host.runAll();
        assertEquals("[{\"uri\":\"file:///w/2025.md\",\"body\":\"甲县水利局\",\"year\":2025},{\"uri\":\"file:///w/2024.md\",\"body\":\"甲县水利局\",\"year\":2024}]",
                inOrder(host.answer(request).orElseThrow().getAsJsonArray("result")));
        int written = host.request("workspace/executeCommand", Map.of("command", "gouji.newReport",
                "arguments", List.of(Map.of("year", 2025, "body", "甲县水利局", "from", "file:///w/2024.md", "surface", "markdown"))));
        host.runAll();
        JsonObject draft = host.answer(written).orElseThrow().getAsJsonObject("result");
        assertTrue(draft.get("text").getAsString().contains("| 二、上年结转政府信息公开申请数量 | | | 3 | 0 | 0 | 0 | 0 | 0 | 3 |"), draft::toString);
        String snippet = draft.get("snippet").getAsString();
        assertTrue(snippet.contains("| 3 | 0 | 0 | 0 | 0 | 0 | 3 |") && snippet.contains(":请填写}"), snippet);
    }

    /** The reports with their members in a fixed order: the server writes them in the order of a map. */
    private static String inOrder(JsonArray reports) {
        return reports.asList().stream().map(JsonElement::getAsJsonObject).map(r -> "{\"uri\":" + r.get("uri") + ",\"body\":" + r.get("body")
                + ",\"year\":" + r.get("year") + "}").toList().toString().replace(", {", ",{");
    }

    @Test
    void anUnreadableReportHasADiagnostic() {
        host.wordFiles.put("/w/甲镇年度报告.docx", new byte[] {'P', 'K', 3, 4});
        host.wordFiles.put("/w/照片.docx", new byte[] {'P', 'K', 3, 4});
        host.initialize(FOLDERS.replace("contentProvider: true", "contentProvider: true, wordFiles: true"));
        host.runAll();
        String problem = host.published("file:///w/%E7%94%B2%E9%95%87%E5%B9%B4%E5%BA%A6%E6%8A%A5%E5%91%8A.docx").toString();
        assertTrue(problem.contains("GJ001") && problem.contains("“甲镇年度报告.docx”读不出来"), problem);
        assertTrue(host.published("file:///w/%E7%85%A7%E7%89%87.docx").isEmpty(), "a file whose name is not that of a report has a diagnostic");
    }

    @Test
    void excludedFilesAreCheckedOnlyWhenOpened() {
        host.disk.put("/w/.gouji.json", "{\"exclude\": [\"草稿/\"]}");
        host.disk.put("/w/a.md", SHORT);
        host.disk.put("/w/草稿/a.md", Towns.report("甲县水利局", 2025, 1, 0).replace("| 1 |", "| 2 |"));
        host.initialize(FOLDERS);
        host.runAll();
        assertEquals(List.of(), host.published("file:///w/%E8%8D%89%E7%A8%BF/a.md"));
        host.open("file:///w/草稿/a.md", host.disk.get("/w/草稿/a.md"));
        host.runAll();
        assertTrue(diagnosticCount("file:///w/草稿/a.md") > 0);
        assertFalse(host.published("file:///w/a.md").toString().contains("GJ805"));
    }

    @Test
    void theFindingOfASecondReportOfABodyAndYearNamesTheFirst() {
        host.disk.put("/w/a.md", SHORT);
        host.disk.put("/w/乡镇/b.md", SHORT);
        host.initialize(FOLDERS);
        host.runAll();
        assertFalse(host.published("file:///w/a.md").toString().contains("GJ805"));
        assertTrue(host.published("file:///w/%E4%B9%A1%E9%95%87/b.md").toString().contains("这份报告与“a.md”是同一机关"));
    }

    /** As on the command line, the one without findings counts, else the newer. */
    @Test
    void onlyOneOfTwoReportsOfABodyCountsInATotal() {
        host.disk.put("/w/.gouji.json", "{\"totals\": {\"report\": \"县.md\", \"of\": \"乡镇\"}}");
        host.disk.put("/w/县.md", of(1, Samples.right()));
        host.disk.put("/w/乡镇/a.md", Samples.right());
        host.disk.put("/w/乡镇/b.md", WRONG);
        host.times.put("/w/乡镇/b.md", 1L);
        host.initialize(FOLDERS);
        host.runAll();
        assertFalse(differs(), "the one without findings must count");
        host.disk.put("/w/乡镇/a.md", WRONG.replace("137", "138"));
        changed("a.md", 1L);
        assertTrue(differs(), "of two equally new reports the first must count, and it differs from the total");
        host.disk.put("/w/县.md", of(1, WRONG));
        changed("b.md", 2L);
        assertFalse(differs(), "the newer one must count");
        host.open("file:///w/%E4%B9%A1%E9%95%87/a.md", Samples.right());
        host.runAll();
        assertTrue(differs(), "the open one, which has no findings, must count");
    }

    /** Whether the total is found to differ from its parts. */
    private boolean differs() {
        List<JsonObject> published = host.published("file:///w/%E5%8E%BF.md");
        return !published.isEmpty() && published.get(published.size() - 1).toString().contains("GJ804");
    }

    private void changed(String part, long time) {
        host.times.put("/w/乡镇/" + part, time);
        host.notify("workspace/didChangeWatchedFiles", Map.of("changes", List.of(Map.of("uri", "file:///w/%E5%8E%BF.md", "type", 2),
                Map.of("uri", "file:///w/%E4%B9%A1%E9%95%87/" + part, "type", 2))));
        host.runAll();
    }

    @Test
    void anOpenDocumentIsCheckedInsteadOfItsFile() {
        files(1);
        host.initialize(FOLDERS);
        host.open("file:///w/0.txt", Samples.right());
        host.runAll();
        assertEquals(0, diagnosticCount("file:///w/0.txt"));
        host.close("file:///w/0.txt");
        host.runAll();
        assertEquals(1, diagnosticCount("file:///w/0.txt"));
    }

    @ParameterizedTest
    @CsvSource({"'', 1001", "diagnostics: 'workspace', 1001", "diagnostics: 'openFiles', 3", "diagnostics: 'often', 3"})
    void theDiagnosticsSettingDecidesWhichFilesAreChecked(String setting, int files) {
        files(files);
        host.initialize(FOLDERS.replace("contentProvider: true", "contentProvider: true, " + (setting.isEmpty() ? "input: false" : setting)));
        host.runAll();
        assertEquals(setting.contains("openFiles") || setting.isEmpty() ? 0 : files, filesWithDiagnostics());
        long notices = host.sent("window/logMessage").stream().filter(m -> m.toString().contains("超过 1000 份")).count();
        assertEquals(setting.isEmpty() ? 1 : 0, notices, "a folder that is not checked must be logged");
    }

    @Test
    void upToAThousandReportsAreCheckedByDefault() {
        files(1_000);
        for (int i = 0; i < 500; i++) {
            host.disk.put("/w/note" + i + ".md", "便笺");
        }
        host.initialize(FOLDERS);
        host.runAll();
        assertEquals(1_000, filesWithDiagnostics());
    }

    @Test
    void aFolderWithTooManyFilesIsNotSearched() {
        for (int i = 0; i < 5_001; i++) {
            host.disk.put("/w/" + i + ".md", "便笺");
        }
        host.disk.put("/w/a/2024.md", Towns.report("甲县水利局", 2024, 0, 3));
        host.initialize(FOLDERS);
        host.open("file:///w/a/2025.md", Towns.report("甲县水利局", 2025, 2, 0));
        host.runAll();
        assertEquals(1, host.sent("window/logMessage").stream().filter(m -> m.toString().contains("文件太多")).count());
        assertTrue(host.published("file:///w/a/2025.md").toString().contains("GJ801"), "last year's report was not found in the folder of the document");
    }

    @Test
    void aFolderThatWasTooLargeIsSearchedAgainWithOtherSettings() {
        for (int i = 0; i < 5_001; i++) {
            host.disk.put("/w/便笺/" + i + ".md", "便笺");
        }
        host.disk.put("/w/2024.md", Towns.report("甲县水利局", 2024, 0, 3));
        host.initialize(FOLDERS);
        host.runAll();
        assertEquals(0, filesWithDiagnostics());
        exclude("便笺/");
        assertEquals(1, filesWithDiagnostics());
    }

    private void exclude(String pattern) {
        host.disk.put("/w/.gouji.json", "{\"exclude\": [\"" + pattern + "\"]}");
        host.notify("workspace/didChangeWatchedFiles", Map.of("changes", List.of(Map.of("uri", "file:///w/.gouji.json", "type", 1))));
        host.runAll();
    }

    @Test
    void moreThanAThousandReportsStayUncheckedAfterOtherSettingsChange() {
        files(1001);
        host.initialize(FOLDERS);
        host.runAll();
        host.notify("workspace/didChangeConfiguration", Map.of("settings", Map.of("gouji", Map.of("formatWidth", 80))));
        host.runAll();
        assertEquals(1, host.sent("window/logMessage").stream().filter(m -> m.toString().contains("超过 1000 份")).count());
        host.notify("workspace/didChangeConfiguration", Map.of("settings", Map.of("gouji", Map.of("diagnostics", "workspace"))));
        host.runAll();
        assertEquals(1001, filesWithDiagnostics());
    }

    @Test
    void moreThanAThousandReportsAreCheckedOnceSettingsExcludeEnoughOfThem() {
        files(1001);
        host.initialize(FOLDERS);
        host.runAll();
        assertEquals(0, filesWithDiagnostics());
        exclude("1*.txt");
        assertEquals(1001 - 112, filesWithDiagnostics());
    }

    @Test
    void settingsAreRequestedAndAppliedWhenTheyChange() {
        files(2);
        host.initialize(FOLDERS.replace("workspace: {", "workspace: {configuration: true, didChangeConfiguration: {dynamicRegistration: true}, "));
        JsonObject pending = host.sent("workspace/configuration").get(0);
        assertEquals("{\"items\":[{\"section\":\"gouji\"}]}", pending.get("params").toString());
        assertTrue(host.sent("client/registerCapability").stream().anyMatch(m -> m.toString().contains("workspace/didChangeConfiguration")));
        answer(pending, "[{\"diagnostics\": \"openFiles\"}]");
        host.runAll();
        assertEquals(0, filesWithDiagnostics());
        host.notify("workspace/didChangeConfiguration", Map.of("settings", Map.of()));
        answer(host.sent("workspace/configuration").get(1), "[null]");
        host.runAll();
        assertEquals(0, filesWithDiagnostics(), "an empty section must not change the settings");
        host.notify("workspace/didChangeConfiguration", Map.of());
        answer(host.sent("workspace/configuration").get(2), "[{\"diagnostics\": \"workspace\"}]");
        host.runAll();
        assertEquals(2, filesWithDiagnostics());
    }

    private void answer(JsonObject question, String result) {
        host.receive("{\"jsonrpc\":\"2.0\",\"id\":" + question.get("id") + ",\"result\":" + result + "}");
    }

    @Test
    void settingsSentByTheClientAreApplied() {
        files(2);
        host.initialize(FOLDERS);
        host.runAll();
        assertEquals(2, filesWithDiagnostics());
        host.notify("workspace/didChangeConfiguration", Map.of("settings", Map.of("gouji", Map.of("diagnostics", "openFiles"))));
        host.runAll();
        assertEquals(0, filesWithDiagnostics());
    }

    @Test
    void addedFoldersAreCheckedAndRemovedFoldersAreCleared() {
        files(1);
        host.disk.put("/v/2024.md", Towns.report("甲县水利局", 2024, 0, 3));
        host.initialize(FOLDERS);
        host.open("file:///v/2025.md", Towns.report("甲县水利局", 2025, 2, 0));
        host.runAll();
        assertEquals(1, filesWithDiagnostics());
        host.notify("workspace/didChangeWorkspaceFolders", Map.of("event", Map.of(
                "added", List.of(Map.of("uri", "file:///v", "name", "v")), "removed", List.of(Map.of("uri", "file:///w", "name", "w")))));
        host.runAll();
        assertEquals(0, diagnosticCount("file:///w/0.txt"));
        assertTrue(diagnosticCount("file:///v/2024.md") > 0);
        host.notify("workspace/didChangeWorkspaceFolders", Map.of("event", Map.of("added", List.of(),
                "removed", List.of(Map.of("uri", "file:///v", "name", "v")))));
        host.runAll();
        assertEquals(0, diagnosticCount("file:///v/2024.md"));
        assertTrue(host.published("file:///v/2025.md").toString().contains("GJ801"));
    }

    private static final String WITH_PROGRESS = FOLDERS.replace("workspace: {workspaceEdit", "window: {workDoneProgress: true}, workspace: {workspaceEdit");

    @Test
    void shortWorkShowsNoProgress() {
        files(10);
        host.initialize(WITH_PROGRESS);
        host.runDue();
        host.advance(5_000);
        assertEquals(0, host.sent("window/workDoneProgress/create").size());
    }

    @Test
    void longWorkShowsItsProgress() {
        files(10);
        host.initialize(WITH_PROGRESS);
        host.whileReading("/w/3.txt", () -> host.whileReading("/w/3.txt", () -> host.advance(1_500))); // each file is read twice: for its title, then for its check
        host.runAll();
        JsonObject created = host.sent("window/workDoneProgress/create").get(0);
        answer(created, "null");
        assertEquals("[]", host.sent("$/progress").toString(), "progress was sent although the work had ended when the client answered");

        host.whileReading("/w/5.txt", () -> host.whileReading("/w/5.txt", () -> {
            host.advance(1_500);
            answer(host.sent("window/workDoneProgress/create").get(1), "null");
        }));
        host.notify("workspace/didChangeWatchedFiles", Map.of("changes", List.of()));
        host.runAll();
        List<String> kinds = host.sent("$/progress").stream().map(m -> m.getAsJsonObject("params").getAsJsonObject("value"))
                .map(v -> v.get("kind").getAsString()).toList();
        assertEquals("begin", kinds.get(0));
        assertTrue(kinds.contains("report"), kinds::toString);
        assertEquals(kinds.size() - 1, kinds.indexOf("end"));
    }
}
