package dev.gouji.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.gouji.Lint;
import dev.gouji.Towns;
import dev.gouji.analysis.Analysis;
import dev.gouji.cli.report.CsvReporter;
import dev.gouji.cli.report.FileResult;
import dev.gouji.message.Language;
import dev.gouji.message.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests about a whole folder: {@code gouji/export} gives its findings as a file, {@code gouji/missing} the bodies without a report. */
class FolderRequestsTest {

    private static final String WRONG = Samples.withTotal(Samples.right(), "137");
    private static final String FOLDERS = Editor.VS_CODE.replace("capabilities: {", "workspaceFolders: [{uri: 'file:///w', name: 'w'}], capabilities: {");

    private final SimulatedHost host = SimulatedHost.inOrder();

    @BeforeEach
    void initialize() {
        host.disk.put("/w/a.txt", WRONG);
        host.disk.put("/w/b.md", Towns.report("甲县水利局", 2025, 0, 0));
        host.disk.put("/w/note.md", "便笺");
        host.initialize(FOLDERS);
        host.runAll();
    }

    private JsonObject export(Map<String, String> question) {
        int id = host.request("gouji/export", question);
        host.runAll();
        return host.answer(id).orElseThrow().getAsJsonObject("result");
    }

    private String exported(Map<String, String> question) {
        return export(question).get("text").getAsString();
    }

    private void write(String name, String text) {
        host.disk.put("/w/" + name, text);
        host.notify("workspace/didChangeWatchedFiles", Map.of("changes", List.of(Map.of("uri", "file:///w/" + name, "type", 1))));
    }

    private JsonArray missing() {
        int id = host.request("gouji/missing", Map.of());
        host.runAll();
        return host.answer(id).orElseThrow().getAsJsonArray("result");
    }

    @Test
    void theCsvEqualsThatOfTheCommandLine() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvReporter reporter = new CsvReporter(out, new Messages(Language.ZH));
        for (Map.Entry<String, String> file : host.disk.entrySet()) {
            Analysis analysis = Lint.analysis(file.getValue());
            reporter.add(new FileResult(file.getKey().substring("/w/".length()), analysis, analysis.findings()));
        }
        reporter.close();
        assertEquals(out.toString(StandardCharsets.UTF_8), exported(Map.of("format", "csv")));
    }

    @Test
    void anOpenDocumentIsExportedInsteadOfItsFile() {
        host.open("file:///w/a.txt", Samples.right());
        host.runAll();
        assertFalse(exported(Map.of("format", "csv")).contains("GJ304"));
    }

    @Test
    void thePageHasTheGivenHashesAllReportsAndTheMissingBodies() {
        write(".gouji.json", "{\"bodies\": [\"水利局\", \"乙县财政局\"]}");
        String page = exported(Map.of("format", "html", "style", "'sha256-a'", "script", "'sha256-b'"));
        assertTrue(page.contains("sha256-a") && page.contains("sha256-b"), page);
        assertEquals(2, page.split("<article", -1).length - 1);
        assertTrue(page.contains("<li>乙县财政局</li>") && !page.contains("<li>水利局</li>"), page);
        assertEquals("乙县财政局", missing().get(0).getAsJsonObject().get("body").getAsString());
    }

    @Test
    void thePageNamesBodiesThatReportedLate() {
        write(".gouji.json", "{\"bodies\": [\"水利局\", \"丙县财政局\"]}");
        write("c.md", Towns.report("丙县财政局", 2025, 0, 0) + "\n丙县财政局\n2026年3月5日\n");
        String page = exported(Map.of("format", "html"));
        assertTrue(page.contains("<h2>逾期报送的机关</h2><ul><li>丙县财政局</li></ul>"), page);
        assertFalse(page.contains("尚未报送的机关"), page);
    }

    @Test
    void aReportWhoseTitleAndPeriodDisagreeIsNotMissing() {
        write(".gouji.json", "{\"bodies\": [\"丙县财政局\"]}");
        write("c.md", Towns.report("丙县财政局", 2025, 0, 0).replace("\n\n三", "\n\n本报告统计期限自2024年1月1日起至2024年12月31日止。\n\n三"));
        assertTrue(missing().isEmpty(), () -> missing().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "csv"})
    void unreadableFilesAreCountedAndNamedOnThePage(String format) {
        host.wordFiles.put("/w/乡镇/丁镇年度报告.docx", new byte[] {'P', 'K', 3, 4});
        host.notify("workspace/didChangeWatchedFiles", Map.of("changes", List.of(Map.of("uri", "file:///w/乡镇/丁镇年度报告.docx", "type", 1))));
        JsonObject answer = export(Map.of("format", format));
        assertEquals(1, answer.get("unread").getAsInt());
        assertEquals(format.equals("html"), answer.get("text").getAsString().contains("<li>“乡镇/丁镇年度报告.docx”读不出来"), answer::toString);
    }

    @Test
    void thePageOfASingleReportHasNoIndex() {
        host.disk.remove("/w/b.md");
        host.notify("workspace/didChangeWatchedFiles", Map.of("changes", List.of(Map.of("uri", "file:///w/b.md", "type", 3))));
        assertFalse(exported(Map.of("format", "html")).contains("<table class=\"index\">"));
    }

    @Test
    void noBodyIsMissingWithoutTheSetting() {
        assertTrue(missing().isEmpty());
    }
}
