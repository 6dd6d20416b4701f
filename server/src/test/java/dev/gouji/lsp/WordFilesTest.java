package dev.gouji.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dev.gouji.Lint;
import dev.gouji.Towns;
import dev.gouji.analysis.Analysis;
import dev.gouji.edit.Remarks;
import dev.gouji.edit.convert.Conversion;
import dev.gouji.message.Language;
import dev.gouji.message.Messages;
import dev.gouji.office.Docx;
import dev.gouji.office.TrackedDocument;
import dev.gouji.office.jvm.JavaPlatform;
import dev.gouji.settings.Settings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Word files and saved pages of the workspace, closed and open. An open one is a document with the file's text and the file's URI. */
class WordFilesTest {

    private static final String WRONG = Samples.withTotal(Samples.right(), "137");
    private static final String WITHOUT_WORD_FILES = Editor.VS_CODE.replace("capabilities: {", "workspaceFolders: [{uri: 'file:///w', name: 'w'}], capabilities: {");
    private static final String WITH_WORD_FILES = WITHOUT_WORD_FILES.replace("contentProvider: true", "contentProvider: true, wordFiles: true");
    private static final String PATH = "/w/a.docx";
    private static final String URI = "file://" + PATH;

    private final SimulatedHost host = SimulatedHost.inOrder();

    private static byte[] word(String report) {
        return new Conversion(new JavaPlatform()).to(Lint.analysis(report), Conversion.Target.DOCX).file();
    }

    /** The diagnostics that the editor shows of the file, as text. */
    private String shown() {
        List<JsonObject> published = host.published(URI);
        return published.isEmpty() ? "" : published.get(published.size() - 1).getAsJsonArray("diagnostics").toString();
    }

    private void open(byte[] file) {
        host.wordFiles.put(PATH, file);
        host.initialize(WITH_WORD_FILES);
        host.open(URI, Docx.read(file).text());
        host.runAll();
    }

    @Test
    void wordFilesOfAFolderAreCheckedForAClientThatShowsThem() {
        host.wordFiles.put(PATH, word(WRONG));
        host.initialize(WITH_WORD_FILES);
        host.runAll();
        assertTrue(shown().contains("GJ304"), shown());
    }

    @Test
    void savedPagesOfAFolderAreCheckedForAClientThatShowsThem() {
        host.wordFiles.put("/w/年度报告.html", new Conversion(new JavaPlatform())
                .to(Lint.analysis(WRONG), Conversion.Target.HTML).file());
        host.initialize(WITH_WORD_FILES);
        host.runAll();
        assertTrue(host.published("file:///w/%E5%B9%B4%E5%BA%A6%E6%8A%A5%E5%91%8A.html").toString().contains("GJ304"));
    }

    @Test
    void wordFilesAreNotCheckedForAnotherClient() {
        host.wordFiles.put(PATH, word(WRONG));
        host.initialize(WITHOUT_WORD_FILES);
        host.runAll();
        assertEquals(List.of(), host.published(URI));
    }

    @Test
    void aReviewCopyHasNoDiagnostics() {
        TrackedDocument document = Docx.read(word(WRONG));
        Analysis analysis = new Analysis(document, Settings.DEFAULT);
        host.wordFiles.put(PATH, document.review(new Remarks(new Messages(Language.ZH)).of(analysis),
                TrackedDocument.Author.gouji("2026-01-15T00:00:00Z")));
        host.initialize(WITH_WORD_FILES);
        host.runAll();
        assertEquals("", shown().replace("[]", ""));
    }

    @Test
    void lastYearsReportMayBeAWordFile() {
        host.wordFiles.put("/w/2024.docx", word(Towns.report("甲县水利局", 2024, 0, 3)));
        host.initialize(WITHOUT_WORD_FILES);
        host.open("file:///w/2025.md", Towns.report("甲县水利局", 2025, 2, 0));
        host.runAll();
        assertTrue(host.published("file:///w/2025.md").toString().contains("GJ801"));
    }

    /** GJ713 is about the file's author, not about the text; it is found as long as the text can be saved into the file. */
    @Test
    void anOpenWordFileIsCheckedAsTheFileThatWillBeSaved() {
        byte[] file = Docx.of(Docx.p("甲县水利局2025年政府信息公开工作年度报告") + Docx.p("正文。")).author("张三", "").bytes();
        open(file);
        assertTrue(shown().contains("GJ713"), shown());
        String text = Docx.read(file).text();
        host.change(URI, 2, text.replace("正文", "改过的正文"));
        host.runAll();
        assertTrue(shown().contains("GJ713"), shown());
        host.change(URI, 3, text + "又一段\n");
        host.runAll();
        assertFalse(shown().contains("GJ713"), "a text that cannot be saved into the file must be checked as text only");
    }

    /** The entry in the settings names the paragraph's id, so it stays valid if the paragraph moves. */
    @Test
    void aFindingInProseIsSuppressedByItsParagraph() {
        host.disk.put("/w/.gouji.json", "{}");
        open(Docx.of(Docx.p("甲县水利局2025年政府信息公开工作年度报告") + Docx.p("一、总体情况")
                + "<w:p w14:paraId='1A2B3C4D'>" + Docx.r("全年主动公开文件文件86份。") + "</w:p>" + Docx.p("网站发布文件文件40篇。")).bytes());
        assertTrue(actions(2, 6).contains("不再提示本段的 GJ702"), () -> actions(2, 6));
        assertTrue(actions(2, 6).contains("\\\"rule\\\": \\\"GJ702\\\", \\\"paragraph\\\": \\\"1A2B3C4D\\\""), () -> actions(2, 6));
        assertTrue(actions(3, 6).contains("不再提示本文件的 GJ702"), () -> actions(3, 6));
    }

    private String actions(int line, int character) {
        Map<String, Integer> place = Map.of("line", line, "character", character);
        int id = host.request("textDocument/codeAction", Map.of("textDocument", Map.of("uri", URI), "context", Map.of("diagnostics", List.of()),
                "range", Map.of("start", place, "end", place)));
        host.runAll();
        return host.answer(id).orElseThrow().toString();
    }

    @Test
    void noFixIsOfferedForAnAutomaticNumber() {
        String numbering = "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/>"
                + "<w:lvlText w:val='%1、'/><w:suff w:val='nothing'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>";
        open(Docx.of(Docx.p("甲县水利局2025年政府信息公开工作年度报告") + "<w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>"
                + Docx.r("总体情况") + "</w:p>" + Docx.p("正文。")).numbering(numbering).bytes());
        assertTrue(shown().contains("GJ103") && shown().contains("本工具不能代改"), shown());
        int id = host.request("textDocument/codeAction", Map.of("textDocument", Map.of("uri", URI), "context", Map.of("diagnostics", List.of()),
                "range", Map.of("start", Map.of("line", 1, "character", 0), "end", Map.of("line", 1, "character", 2))));
        host.runAll();
        assertFalse(host.answer(id).orElseThrow().toString().contains("编号改为"));
    }
}
