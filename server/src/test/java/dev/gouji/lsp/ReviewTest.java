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

/** Requests about a whole folder: its findings as a file, and the bodies that have not reported. */
class ReviewTest {

    private static final String WRONG = Samples.withTotal(Samples.right(), "137");
    private static final String FOLDERS = Editor.ABLE.replace("capabilities: {", "workspaceFolders: [{uri: 'file:///w', name: 'w'}], capabilities: {");

    private final Stage stage = Stage.orderly();

    @BeforeEach
    void introduce() {
        stage.disk.put("/w/a.txt", WRONG);
        stage.disk.put("/w/b.md", Towns.report("甲县水利局", 2025, 0, 0));
        stage.disk.put("/w/note.md", "便笺");
        stage.introduce(FOLDERS);
        stage.play();
    }

    private JsonObject export(Map<String, String> question) {
        int asked = stage.ask("gouji/export", question);
        stage.play();
        return stage.answer(asked).orElseThrow().getAsJsonObject("result");
    }

    private String exported(Map<String, String> question) {
        return export(question).get("text").getAsString();
    }

    private void write(String name, String text) {
        stage.disk.put("/w/" + name, text);
        stage.notify("workspace/didChangeWatchedFiles", Map.of("changes", List.of(Map.of("uri", "file:///w/" + name, "type", 1))));
    }

    private JsonArray missing() {
        int asked = stage.ask("gouji/missing", Map.of());
        stage.play();
        return stage.answer(asked).orElseThrow().getAsJsonArray("result");
    }

    @Test
    void theCsvIsThatOfTheCommandLine() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvReporter reporter = new CsvReporter(out, new Messages(Language.ZH));
        for (Map.Entry<String, String> file : stage.disk.entrySet()) {
            Analysis analysis = Lint.analysis(file.getValue());
            reporter.add(new FileResult(file.getKey().substring("/w/".length()), analysis, analysis.findings()));
        }
        reporter.close();
        assertEquals(out.toString(StandardCharsets.UTF_8), exported(Map.of("format", "csv")));
    }

    @Test
    void anOpenDocumentIsExportedAsItReadsNow() {
        stage.open("file:///w/a.txt", Samples.right());
        stage.play();
        assertFalse(exported(Map.of("format", "csv")).contains("GJ304"));
    }

    @Test
    void thePageNamesItsSourcesAllReportsAndWhoIsMissing() {
        write(".gouji.json", "{\"bodies\": [\"水利局\", \"乙县财政局\"]}");
        String page = exported(Map.of("format", "html", "style", "'sha256-a'", "script", "'sha256-b'"));
        assertTrue(page.contains("sha256-a") && page.contains("sha256-b"), page);
        assertEquals(2, page.split("<article", -1).length - 1);
        assertTrue(page.contains("<li>乙县财政局</li>") && !page.contains("<li>水利局</li>"), page);
        assertEquals("乙县财政局", missing().get(0).getAsJsonObject().get("body").getAsString());
    }

    @Test
    void whoWasLateIsNamed() {
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
    void whatWasNotReadIsSaidAndCounted(String format) {
        stage.wordFiles.put("/w/乡镇/丁镇年度报告.docx", new byte[] {'P', 'K', 3, 4});
        stage.notify("workspace/didChangeWatchedFiles", Map.of("changes", List.of(Map.of("uri", "file:///w/乡镇/丁镇年度报告.docx", "type", 1))));
        JsonObject answer = export(Map.of("format", format));
        assertEquals(1, answer.get("unread").getAsInt());
        assertEquals(format.equals("html"), answer.get("text").getAsString().contains("<li>“乡镇/丁镇年度报告.docx”读不出来"), answer::toString);
    }

    @Test
    void thePageOfOneReportHasNoIndex() {
        stage.disk.remove("/w/b.md");
        stage.notify("workspace/didChangeWatchedFiles", Map.of("changes", List.of(Map.of("uri", "file:///w/b.md", "type", 3))));
        assertFalse(exported(Map.of("format", "html")).contains("<table class=\"index\">"));
    }

    @Test
    void withoutTheSettingNobodyIsMissing() {
        assertTrue(missing().isEmpty());
    }
}
