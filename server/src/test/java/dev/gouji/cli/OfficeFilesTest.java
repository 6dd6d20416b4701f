package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.gouji.Fixture;
import dev.gouji.Shell;
import dev.gouji.office.Docx;
import dev.gouji.office.DocxParts;
import dev.gouji.office.DocxReport;
import dev.gouji.office.Remains;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Word files and web pages on the command line: which are found, how they are checked, and which are changed. */
class OfficeFilesTest extends ShellTest {

    /** One total is wrong: 5 instead of 6. */
    private static final String WRONG = "wrong/2021-one-total.txt";

    private static Docx wrong() {
        return DocxReport.of(Fixture.named(WRONG).text());
    }

    private static List<String> findings(String output) {
        List<String> findings = new ArrayList<>();
        for (JsonElement file : JsonParser.parseString(output).getAsJsonObject().getAsJsonArray("files")) {
            for (JsonElement element : file.getAsJsonObject().getAsJsonArray("findings")) {
                JsonObject finding = element.getAsJsonObject();
                findings.add(finding.get("code") + " " + finding.get("cell") + " " + finding.get("message") + " " + finding.get("cause"));
            }
        }
        return findings;
    }

    @ParameterizedTest
    @ValueSource(strings = {WRONG, "wrong/2019-totals.txt", "wrong/2021-form.txt", "right/2021-tab.txt", "right/2019-tab.txt"})
    void aReportHasTheSameFindingsAsTextWordFileAndPage(String fixture) {
        String text = Fixture.named(fixture).text();
        String plain = shell.write("a.txt", text);
        String word = shell.write("a.docx", DocxReport.of(text).bytes());
        String page = shell.write("a.html", page(text));
        List<String> expected = findings(shell.run("lint", "--format", "json", plain).out());
        assertEquals(expected, findings(shell.run("lint", "--format", "json", word).out()));
        assertEquals(expected, findings(shell.run("lint", "--format", "json", page).out()));
        String figures = shell.run("extract", "--format", "csv", plain).out().replace("a.txt", "a");
        assertEquals(figures, shell.run("extract", "--format", "csv", word).out().replace("a.docx", "a"));
        assertEquals(figures, shell.run("extract", "--format", "csv", page).out().replace("a.html", "a"));
    }

    /** The report as a page. Its source has TABs and blank lines, which HTML ignores. */
    private static String page(String text) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><style>p{}</style></head>\n<body>\n");
        boolean table = false;
        boolean row = false;
        for (String line : text.lines().toList()) {
            boolean cell = line.startsWith("\t");
            if (row && !cell) {
                page.append("\t\t</tr>\n");
                row = false;
            }
            if (table && !cell && !line.isEmpty()) {
                page.append("\t</table>\n");
                table = false;
            }
            if (cell) {
                page.append(table ? "" : "\t<table>\n").append(row ? "" : "\t\t<tr>\n");
                table = true;
                row = true;
                page.append("\t\t\t<td>\n").append(line.substring(1)).append("\n\n</td>\n");
            } else if (!line.isEmpty()) {
                page.append("\n<p>").append(line).append("</p>\n");
            }
        }
        return page.append(table ? "</table>" : "").append("</body></html>").toString();
    }

    @Test
    void aDiffNamesTheRowAndColumnOfEachChange() {
        String diff = shell.run("fix", "--all", "--diff", shell.write("报告.docx", wrong().bytes())).out();
        assertTrue(diff.lines().anyMatch(line -> line.matches("@@ -\\d+,7 \\+\\d+,7 @@ 表三 .+，第 2 张表第 \\d+ 行第 \\d+ 格")), diff);
    }

    @Test
    void aFindingNamesItsPlaceByTableRowAndCell() {
        String word = shell.write("报告.docx", wrong().bytes());
        String out = shell.run("lint", word).out();
        assertTrue(out.contains("报告.docx 表三 "), out);
        assertTrue(out.contains("，第 2 张表第 "), out);
        assertFalse(out.contains("报告.docx:"), out);
        JsonObject finding = JsonFindings.of(shell, word).get(0);
        assertTrue(finding.get("place").getAsString().contains("第 2 张表第 "), finding.toString());
        assertTrue(finding.has("range"));
        for (String format : List.of("github", "gitlab", "checkstyle", "rdjson", "junit", "sarif", "csv", "html")) {
            String printed = shell.run("lint", "--format", format, word).out();
            assertTrue(printed.contains("第 2 张表第 "), format);
        }
    }

    /** An entry of suppress may name this paragraph. */
    @Test
    void aFindingNamesItsParagraph() {
        byte[] file = Docx.of(Docx.p("甲县水利局2025年政府信息公开工作年度报告") + Docx.p("一、总体情况")
                + "<w:p w14:paraId='1A2B3C4D'>" + Docx.r("全年主动公开文件文件86份。") + "</w:p>").bytes();
        String word = shell.write("报告.docx", file);
        JsonObject finding = found(word, "GJ702").get(0);
        assertEquals("“一、总体情况”下第 1 段（“全年主动公开文件文件86份”）", finding.get("place").getAsString());
        assertEquals("1A2B3C4D", finding.get("paragraph").getAsString());
        shell.write(".gouji.json", "{\"suppress\": [{\"file\": \"报告.docx\", \"rule\": \"GJ702\", \"paragraph\": \"1A2B3C4D\"}]}");
        assertEquals(List.of(), found(word, "GJ702"));
        assertTrue(shell.run("lint", "--show-settings", word).out().contains("\"paragraph\": \"1A2B3C4D\""));
    }

    private List<JsonObject> found(String file, String code) {
        return JsonFindings.of(shell, file).stream().filter(f -> f.get("code").getAsString().equals(code)).toList();
    }

    @Test
    void aSearchFindsWordFilesButNotTheirLockFiles() {
        String then = Fixture.named("right/2021-tab.txt").text();
        shell.write("a/今年.txt", then);
        shell.write("a/去年.docx", DocxReport.of(then.replace("2021", "2020").replace("2022", "2021")).bytes());
        shell.write("a/~$去年.docx", "open");
        shell.write("a/.~lock.去年.docx#", "open");
        shell.write("a/照片.docx", Docx.of(Docx.p("照片说明")).bytes());
        Shell.Result result = shell.run("lint", "--format", "json", folder.resolve("a").toString());
        JsonObject all = JsonParser.parseString(result.out()).getAsJsonObject();
        assertEquals(2, all.getAsJsonObject("summary").get("files").getAsInt(), result.out());
        assertEquals("", result.errors());
    }

    @Test
    void aFixOfAWordFileChangesOnlyTheFigure() throws IOException {
        byte[] before = wrong().bytes();
        Path file = Path.of(shell.write("报告.docx", before));
        Shell.Result first = shell.run("fix", "--all", file.toString());
        assertEquals(0, first.code(), first.errors());
        assertTrue(first.out().contains("已改 第 2 张表第 "), first.out());
        byte[] after = Files.readAllBytes(file);
        Map<String, byte[]> parts = DocxParts.of(after);
        DocxParts.of(before).forEach((name, part) -> {
            if (!name.equals("word/document.xml")) {
                assertArrayEquals(part, parts.get(name), name);
            }
        });
        assertEquals(changed(DocxParts.document(before)), DocxParts.document(after));
        assertEquals("没有需要改正的地方。\n", shell.run("fix", "--all", file.toString()).out());
        assertArrayEquals(after, Files.readAllBytes(file));
    }

    private static String changed(String document) {
        int figure = document.indexOf(">5</w:t>", document.indexOf("（七）总计"));
        return document.substring(0, figure) + ">6</w:t>" + document.substring(figure + 8);
    }

    @Test
    void aFixOfAPageChangesOnlyTheFigure() throws IOException {
        String before = page(Fixture.named(WRONG).text());
        Path file = Path.of(shell.write("报告.html", before));
        assertEquals(0, shell.run("fix", "--all", file.toString()).code());
        int figure = before.indexOf("\n5\n", before.indexOf("（七）总计"));
        assertEquals(before.substring(0, figure) + "\n6\n" + before.substring(figure + 3), Files.readString(file));
    }

    @Test
    void aTrackedFixKeepsTheOldFigureAsDeleted() throws IOException {
        Path file = Path.of(shell.write("报告.docx", wrong().bytes()));
        assertEquals(0, shell.run("fix", "--all", "--tracked", file.toString()).code());
        String document = DocxParts.document(Files.readAllBytes(file));
        assertTrue(document.contains("w:author=\"勾稽\"") && document.contains("delText"), "the change is not tracked");
        assertTrue(shell.run("fix", "--all", "--tracked", file.toString()).out().contains("未作改动"));
        Shell.Result again = shell.run("lint", file.toString());
        assertTrue(again.out().contains("提示 GJ708") && again.out().contains("由勾稽作的修订，等待接受或拒绝"), again.out());
        assertEquals(document, DocxParts.document(Files.readAllBytes(file)));
        Shell.Result page = shell.run("fix", "--all", "--tracked", shell.write("a.txt", Fixture.named(WRONG).text()));
        assertEquals(2, page.code());
        assertTrue(page.errors().contains("--tracked"), page.errors());
    }

    @ParameterizedTest
    @CsvSource({"~$报告2023年度.docx,报告2023年度.docx", "~$告2023年度.docx,报告2023年度.docx", "~$2023年度.docx,报告2023年度.docx",
        ".~lock.报告2023年度.docx#,报告2023年度.docx"})
    void aFileThatIsOpenInAProgramIsNotChanged(String lock, String name) throws IOException {
        Path file = Path.of(shell.write(name, wrong().bytes()));
        shell.write(lock, "someone");
        assertNotChanged(file, lock);
        assertEquals(1, shell.run("fix", "--all", "--diff", file.toString()).code(), "a diff may be made");
    }

    private void assertNotChanged(Path file, String why) throws IOException {
        byte[] before = Files.readAllBytes(file);
        Shell.Result result = shell.run("fix", "--all", file.toString());
        assertEquals(2, result.code());
        assertEquals(1, result.errors().lines().count(), result.errors());
        assertTrue(result.errors().contains(why), result.errors());
        assertArrayEquals(before, Files.readAllBytes(file));
        assertFalse(Files.list(folder).anyMatch(f -> f.getFileName().toString().endsWith(".tmp")));
    }

    @Test
    void signedFilesAndFilesWithMacrosAreNotChanged() throws IOException {
        assertNotChanged(Path.of(shell.write("a.docx", wrong().part("_xmlsignatures/sig1.xml", "<a/>").bytes())), "签名");
        String types = DocxParts.part(wrong().bytes(), "[Content_Types].xml")
                .replace("vnd.openxmlformats-officedocument.wordprocessingml.document.main", "vnd.ms-word.document.macroEnabled.main");
        assertNotChanged(Path.of(shell.write("b.docm", wrong().part("[Content_Types].xml", types).bytes())), "宏");
    }

    @Test
    void aReviewCopyHasCommentsAndTrackedChanges() throws IOException {
        String file = shell.write("报告.docx", wrong().bytes());
        String copy = folder.resolve("报告.批注.docx").toString();
        Shell.Result result = shell.run("review", file, "-o", copy);
        assertEquals(0, result.code(), result.errors());
        assertEquals(2, shell.run("review", file, "-o", copy).code(), "a copy is not overwritten, since its reader may have answered in it");
        assertTrue(shell.run("review", file, "-o", copy.replace(".docx", ".md")).errors().contains("以 .docx 结尾"));
        Remains remains = Docx.read(Files.readAllBytes(Path.of(copy))).remains();
        assertEquals(List.of("勾稽"), remains.comments().stream().map(Remains.Comment::author).distinct().toList());
        assertTrue(remains.comments().get(0).text().contains("GJ302"), remains.comments().toString());
        assertTrue(remains.changes().stream().anyMatch(c -> c.text().equals("6")), remains.changes().toString());
        assertArrayEquals(wrong().bytes(), Files.readAllBytes(Path.of(file)));
        assertEquals(1, reports(folder.toString()), "a search does not check the copy");
        assertEquals(1, reports(copy), "a copy that is given is checked");
        assertEquals(2, shell.run("review", shell.write("a.txt", "甲"), "-o", copy).code());
    }

    /** The number of checked reports. */
    private int reports(String... arguments) {
        String[] line = Stream.concat(Stream.of("lint", "--format", "json"), Stream.of(arguments)).toArray(String[]::new);
        return JsonParser.parseString(shell.run(line).out()).getAsJsonObject().getAsJsonObject("summary").get("files").getAsInt();
    }

    @Test
    void aPageOfFindingsIsNoReport() {
        String word = shell.write("b.docx", wrong().bytes());
        shell.run("lint", "--format", "html=" + folder.resolve("检查结果.html"), word);
        assertEquals(1, reports(folder.toString()));
    }

    @ParameterizedTest
    @CsvSource({"%PDF-1.7,PDF", "{\\rtf1\\ansi,RTF", "'MIME-Version: 1.0',.mht"})
    void aFileOfAnotherKindIsReportedWithWhatToDo(String beginning, String kind) {
        byte[] bytes = beginning.getBytes(StandardCharsets.US_ASCII);
        Shell.Result result = shell.run("lint", shell.write("a.docx", bytes));
        assertEquals(2, result.code());
        assertEquals(1, result.errors().lines().count(), result.errors());
        assertTrue(result.errors().contains(kind) && result.errors().contains(".docx"), result.errors());
    }

    @Test
    void aSearchReportsOtherKindsIfTheyAreNamedLikeReports() {
        shell.write("a/2023年政府信息公开工作年度报告.doc", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1".getBytes(StandardCharsets.ISO_8859_1));
        shell.write("a/会议照片.pdf", "%PDF-1.7");
        shell.write("a/a.docx", wrong().bytes());
        Shell.Result result = shell.run("lint", folder.resolve("a").toString());
        assertEquals(2, result.code());
        assertEquals(1, result.errors().lines().count(), result.errors());
        assertTrue(result.out().contains("另有 1 个其他类型"), result.out());
    }

    @Test
    void theContentDecidesTheKindOfAFile() {
        assertEquals(0, shell.run("extract", shell.write("报告.doc", wrong().bytes())).code());
        assertEquals(0, shell.run("extract", shell.write("报告.txt", page(Fixture.named(WRONG).text()))).code());
        assertEquals(0, shell.run("extract", shell.write("报告.docx", Fixture.named(WRONG).text())).code());
    }

    /** Without LibreOffice, this tests the sentence about it. */
    @Test
    void olderFilesAreReadThroughLibreOffice() throws IOException {
        String rtf = "{\\rtf1\\ansi " + unicode("青石县水利局2023年政府信息公开工作年度报告") + "\\par " + unicode("一、总体情况") + "\\par }";
        String file = shell.write("2023年年报.rtf", rtf);
        Shell.Result result = shell.run("extract", "--with-soffice", file);
        if (Soffice.find().isPresent()) {
            assertEquals(0, result.code(), result.errors());
            assertTrue(result.out().contains("青石县水利局"), result.out());
            assertEquals(1, reports("--with-soffice", folder.toString()));
        } else {
            assertEquals(2, result.code());
            assertTrue(result.errors().contains("LibreOffice"), result.errors());
        }
        assertEquals(rtf, Files.readString(Path.of(file)));
    }

    private static String unicode(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append("\\u").append((short) c).append('?'));
        return out.toString();
    }

    @Test
    void fmtRefusesWordFiles() {
        Shell.Result result = shell.run("fmt", shell.write("报告.docx", wrong().bytes()));
        assertEquals(2, result.code());
        assertTrue(result.errors().contains("报告.docx"), result.errors());
    }
}
