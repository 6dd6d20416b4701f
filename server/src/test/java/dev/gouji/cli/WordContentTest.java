package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dev.gouji.Fixture;
import dev.gouji.Shell;
import dev.gouji.message.Language;
import dev.gouji.message.Messages;
import dev.gouji.office.Docx;
import dev.gouji.office.DocxParts;
import dev.gouji.office.DocxReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Content of a Word file that is not plain text: its findings, and that no fix changes it. */
class WordContentTest extends ShellTest {

    private static final String TOTAL = Docx.r("26");

    /** A right report with this content in place of the total of 26 in the row （七）总计. */
    private String report(String total) {
        return shell.write("报告.docx", docx(total).bytes());
    }

    private static Docx docx(String total) {
        return docx("（七）总计", TOTAL, total);
    }

    /** The right report with this content in place of the first such run after these words. */
    private static Docx docx(String words, String run, String content) {
        Docx docx = DocxReport.of(Fixture.named("right/2021-tab.txt").text());
        String document = DocxParts.document(docx.bytes());
        int at = document.indexOf(run, document.indexOf(words));
        return docx.part("word/document.xml", document.substring(0, at) + content + document.substring(at + run.length()));
    }

    private List<JsonObject> findings(String file) {
        return JsonFindings.of(shell, file);
    }

    private List<String> codes(String file) {
        return findings(file).stream().map(f -> f.get("code").getAsString()).toList();
    }

    private void assertNotChanged(String file, String... options) throws IOException {
        byte[] before = Files.readAllBytes(Path.of(file));
        for (String option : options) {
            Shell.Result result = shell.run("fix", option, file);
            assertEquals(0, result.code(), result.errors());
            assertArrayEquals(before, Files.readAllBytes(Path.of(file)), result.out());
        }
    }

    @Test
    void aFormulaWithoutAResultIsNotFilledIn() throws IOException {
        String file = report("<w:fldSimple w:instr=\" =SUM(LEFT) \"/>");
        assertEquals(List.of("GJ201", "GJ711"), codes(file));
        for (JsonObject finding : findings(file)) {
            assertTrue(finding.get("message").getAsString().contains("F9"), finding.toString());
            assertEquals("第 2 张表第 27 行第 9 格", finding.get("place").getAsString().replaceFirst("^.*，", ""));
        }
        assertNotChanged(file, "--totals", "--all");
    }

    @Test
    void aFixThatTheFileWouldUndoIsNamedWithTheReason() {
        String bound = "<w:sdt><w:sdtPr><w:dataBinding w:xpath=\"/r/a\"/></w:sdtPr><w:sdtContent>" + Docx.r("92") + "</w:sdtContent></w:sdt>";
        String file = shell.write("a.docx", docx("四、政府信息公开行政复议", Docx.r("2"), bound).bytes());
        JsonObject finding = findings(file).get(0);
        String message = finding.get("message").getAsString();
        assertTrue(message.contains("“将 行政复议/总计 改为 2") && message.contains("改了也会被还原"), message);
        assertTrue(finding.getAsJsonArray("fixes").size() > 0, finding.toString());
    }

    @Test
    void aTrackedFixRefusesAFormulaWithTheReason() throws IOException {
        String file = report("<w:fldSimple w:instr=\" =SUM(LEFT) \">" + Docx.r("926") + "</w:fldSimple>");
        byte[] before = Files.readAllBytes(Path.of(file));
        for (String option : List.of("--totals", "--all")) {
            String out = shell.run("fix", option, "--tracked", file).out();
            assertTrue(out.lines().anyMatch(l -> l.contains("GJ301") && l.contains("不能记为修订")), out);
            assertTrue(!out.contains("加 --all") && !out.contains("加 --totals"), out);
            assertArrayEquals(before, Files.readAllBytes(Path.of(file)));
        }
    }

    @Test
    void personalNumbersOutsideTheMainTextAreFound() {
        String box = "<w:r><w:pict><v:textbox><w:txbxContent>" + Docx.p("电话13800138003") + "</w:txbxContent></v:textbox></w:pict></w:r>";
        String note = "<w:r><w:footnoteReference w:id=\"1\"/></w:r>";
        String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>张三13800138004</w:t></w:r>";
        String file = shell.write("a.docx", docx(TOTAL + note + hidden + box).footnotes("<w:footnote w:id=\"1\">" + Docx.p("申请人") + Docx.p("身份证号11010519491231002X") + "</w:footnote>")
                .footer(Docx.p("编号：13800138001") + Docx.p("联系张三：13800138002。")).bytes());
        assertEquals(List.of("页眉或页脚里写有手机号码", "脚注或尾注里写有身份证号码", "文本框里写有手机号码", "隐藏文字里写有手机号码"), findings(file).stream()
                .filter(f -> f.get("code").getAsString().equals("GJ705")).map(f -> f.get("message").getAsString().replaceFirst("[，；].*", "")).toList());
        assertTrue(findings(file).stream().anyMatch(f -> f.get("message").getAsString().contains("2 处文本框、脚注、尾注")));
        assertTrue(shell.run("convert", "--to", "markdown", file).errors().contains("脚注和尾注共 3 处没有带过去"));
    }

    /** A number in a picture is not found. */
    @Test
    void personalNumbersAreNotRuledOutIfSomeContentIsNotRead() {
        String picture = "<w:r><w:pict><v:imagedata/></w:pict></w:r>";
        String noneFound = "没有发现个人号码";
        assertTrue(shell.run("lint", "--format", "html", report(TOTAL)).out().contains(noneFound));
        for (String unread : List.of(picture, "<w:r><w:object/></w:r>", "<w:subDoc/>")) {
            String page = shell.run("lint", "--format", "html", report(TOTAL + unread)).out();
            assertTrue(!page.contains(noneFound) && page.contains("未核对其中有没有个人号码"), unread);
        }
    }

    @Test
    void aPictureInPlaceOfATableIsNamed() {
        String picture = "<w:p><w:r><w:drawing><pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"/></w:drawing></w:r></w:p>";
        for (String content : List.of(picture, "", "<w:p><w:r><w:object/></w:r></w:p>")) {
            String message = findings(shell.write("a.docx", withoutTable(content).bytes())).stream().filter(f -> f.get("code").getAsString().equals("GJ204"))
                    .findFirst().orElseThrow().get("message").getAsString();
            assertEquals(!content.isEmpty(), message.contains("只有图片、文本框或嵌入的对象，里面的数字无法核对"), message);
        }
    }

    /** The report with other content in place of its last table. */
    private static Docx withoutTable(String content) {
        Docx docx = DocxReport.of(Fixture.named("right/2021-tab.txt").text());
        String document = DocxParts.document(docx.bytes());
        int start = document.lastIndexOf("<w:tbl>");
        int end = document.indexOf("</w:tbl>", start) + "</w:tbl>".length();
        return docx.part("word/document.xml", document.substring(0, start) + content + document.substring(end));
    }

    /** LibreOffice makes no file if there is a password. Here java makes none in its place. */
    @Test
    void aFileThatLibreOfficeCannotOpenMayHaveAPassword() throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path file = Path.of(shell.write("a.rtf", "{\\rtf1\\ansi}"));
        FileReading.Result result = new FileReading(InputStream.nullInputStream(), Optional.of(new Soffice(java))).read(Source.named(file));
        assertTrue(new Messages(Language.ZH).render(result.fault().orElseThrow()).contains("可能设有密码"), result.toString());
    }

    @Test
    void aFigureInATextBoxIsNotBlank() throws IOException {
        String file = report("<w:r><w:pict><v:textbox><w:txbxContent>" + Docx.p("26") + "</w:txbxContent></v:textbox></w:pict></w:r>");
        assertEquals(List.of("GJ203", "GJ712"), codes(file));
        String message = findings(file).get(0).get("message").getAsString();
        assertTrue(message.contains("只有〔文本框〕"), message);
        assertNotChanged(file, "--totals", "--all");
    }
}
