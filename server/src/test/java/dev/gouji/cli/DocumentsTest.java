package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.gouji.Fixture;
import dev.gouji.Shell;
import dev.gouji.edit.NewReport;
import dev.gouji.form.Forms;
import dev.gouji.form.blank.Surface;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that make one document: new, convert, sum and diff. */
class DocumentsTest extends ShellTest {

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String report(String name, String body, int year, String... changes) {
        String text = NewReport.of(Forms.official().ofYear(year).orElseThrow(), year, Surface.MARKDOWN, "0").replace("（单位名称）", body);
        for (int i = 0; i < changes.length; i += 2) {
            assertTrue(text.contains(changes[i]), changes[i] + " is not in\n" + text);
            text = text.replace(changes[i], changes[i + 1]);
        }
        return shell.write(name, text);
    }

    private JsonObject json(Shell.Result result) {
        return JsonParser.parseString(result.out()).getAsJsonObject();
    }

    @Test
    void aSumNamesTheReportThatDoesNotBalance() {
        shell.fixture("wrong/2021-one-total.txt");
        Shell.Result result = shell.run("sum", folder.toString());
        assertEquals(0, result.code());
        assertTrue(result.errors().contains("2021-one-total.txt") && result.errors().contains("勾稽关系不成立"), result.errors());
    }

    /** Bodies may be renamed, so another name is no error. */
    @Test
    void newWarnsIfTheOldReportHasAnotherBodyOrYear() {
        String last = shell.fixture("right/2021-tab.txt");
        assertEquals("", shell.run("new", "--from", last).errors());
        Shell.Result result = shell.run("new", "--from", last, "--body", "东山镇人民政府", "--year", "2021");
        assertEquals(0, result.code());
        assertEquals(2, result.errors().lines().count(), result.errors());
        assertTrue(result.errors().contains("“东山镇人民政府”") && result.errors().contains("不是 2021 年度的上一年"), result.errors());
    }

    @Test
    void aNewReportHasItsBodyAndYearAndIsNotOverwritten() {
        Shell.Result result = shell.run("new", "--year", "2025", "--body", "青岚县柳溪镇人民政府", "-o", path("2025.md"));
        assertEquals(0, result.code(), result.errors());
        JsonObject file = json(shell.run("extract", path("2025.md"))).getAsJsonArray("files").get(0).getAsJsonObject();
        assertEquals("青岚县柳溪镇人民政府", file.get("organisation").getAsString());
        assertEquals(2025, file.get("year").getAsInt());
        assertEquals(200, file.getAsJsonObject("cells").size());
        Shell.Result again = shell.run("new", "--year", "2025", "--body", "某某局", "-o", path("2025.md"));
        assertEquals(2, again.code());
        assertTrue(again.errors().contains("没有覆盖"), again.errors());
    }

    /** A clerk who opened Markdown as 2025年报.doc in Word would see pipes. */
    @ParameterizedTest
    @ValueSource(strings = {"2025年报.doc", "2025年报.WPS", "2025年报.pdf", "2025年报.html"})
    void aNewReportIsNotWrittenUnderTheExtensionOfAnotherKind(String name) {
        Shell.Result result = shell.run("new", "--year", "2025", "--body", "青岚县柳溪镇人民政府", "-o", path(name));
        assertEquals(2, result.code());
        assertTrue(result.errors().contains("“" + name + "”这种文件"), result.errors());
        assertFalse(Files.exists(Path.of(path(name))));
        assertEquals(0, shell.run("new", "--year", "2025", "--body", "青岚县柳溪镇人民政府", "--to", "tab", "-o", path(name)).code());
    }

    @Test
    void aNewReportIsOfOneKind() {
        Shell.Result result = shell.run("new", "--year", "2025", "--body", "青岚县", "--to", "tab", "--docx", "-o", path("新.docx"));
        assertEquals(2, result.code());
        assertTrue(result.errors().contains("--to tab 和 --docx"), result.errors());
        assertFalse(Files.exists(Path.of(path("新.docx"))));
        assertEquals(0, shell.run("new", "--year", "2025", "--body", "青岚县", "--to", "docx", "--docx", "-o", path("新.docx")).code());
    }

    /** Word says that such a file is damaged, and an editor shows its bytes. */
    @Test
    void theNameOfAFileDoesNotBelieItsKind() {
        String text = report("2025.md", "青岚县柳溪镇人民政府", 2025);
        for (String[] line : List.of(new String[] {"convert", text, "--to", "html", "-o", path("甲.DOCX")},
                new String[] {"convert", text, "--to", "docx", "-o", path("甲.txt")},
                new String[] {"new", "--year", "2025", "--body", "甲", "--docx", "-o", path("甲.md")},
                new String[] {"new", "--year", "2025", "--body", "甲", "--to", "tab", "-o", path("甲.docx")})) {
            Shell.Result result = shell.run(line);
            assertEquals(2, result.code());
            assertTrue(result.errors().contains(".docx"), result.errors());
            assertFalse(Files.exists(Path.of(line[line.length - 1])));
        }
    }

    /** A name copied from a PDF may have such characters. Word says that a file with one is damaged. */
    @ParameterizedTest
    @ValueSource(strings = {"\u0001", "\u000B", "\uFFFE", "\uFFFF"})
    void aWordFileHasNoCharacterThatXmlForbids(String character) throws Exception {
        String body = "青岚县" + character + "柳溪镇人民政府";
        assertEquals(0, shell.run("new", "--docx", "--year", "2025", "--body", body, "-o", path("新.docx")).code());
        String text = report("2025.md", body, 2025);
        shell.run("convert", text, "-o", path("转.docx"));
        for (String file : List.of("新.docx", "转.docx")) {
            try (ZipFile zip = new ZipFile(path(file)); InputStream document = zip.getInputStream(zip.getEntry("word/document.xml"))) {
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(document);
            }
        }
    }

    /** {@code -o >(program)} gives a pipe. No old file could be lost. */
    @Test
    void aDeviceOrPipeMayBeWritten() {
        assumeTrue(Files.exists(Path.of("/dev/null")));
        assertEquals("", shell.run("new", "--year", "2025", "--body", "青岚县甲镇人民政府", "-o", "/dev/null").errors());
        assertEquals("", shell.run("convert", report("甲.md", "青岚县甲镇人民政府", 2025), "--to", "tab", "-o", "/dev/null").errors());
    }

    @Test
    void theNameOfTheOutputDecidesItsFormat() throws IOException {
        String one = report("镇/甲.md", "青岚县甲镇人民政府", 2025);
        assertEquals(0, shell.run("sum", path("镇"), "-o", path("汇总.csv")).code());
        assertEquals(shell.run("sum", path("镇"), "--format", "csv").out(), Files.readString(Path.of(path("汇总.csv"))));
        assertEquals(0, shell.run("diff", one, one, "-o", path("比较.JSON")).code());
        assertTrue(Files.readString(Path.of(path("比较.JSON"))).startsWith("{\"version\":1"));
        for (String name : List.of("汇总.xlsx", "汇总.docx", "汇总.pdf")) {
            Shell.Result result = shell.run("sum", path("镇"), "-o", path(name));
            assertEquals(2, result.code());
            assertEquals("勾稽：“" + name + "”这种文件写不出来；请换一个文件名，或者用 --format 写明格式，可取：markdown, csv, json。\n", result.errors());
        }
        assertEquals(0, shell.run("sum", path("镇"), "-o", path("汇总.txt")).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018", "20225"})
    void aYearWithoutAFormIsReported(String year) {
        Shell.Result result = shell.run("new", "--year", year, "--body", "青岚县柳溪镇人民政府");
        assertEquals(2, result.code());
        assertEquals("勾稽：" + year + " 年度没有规定的格式（从 2019 年度起才有）；请核对年份。\n", result.errors());
    }

    @Test
    void aNewReportCarriesInTheFiguresThatLastYearCarriedOver() throws IOException {
        String last = shell.write("2021.txt", Fixture.named("right/2021-markdown.md").text());
        JsonObject before = json(shell.run("extract", last)).getAsJsonArray("files").get(0).getAsJsonObject();
        assertEquals(0, shell.run("new", "--from", last, "-o", path("2022.txt")).code());
        assertTrue(Files.readString(folder.resolve("2022.txt")).contains("\t"));
        JsonObject after = json(shell.run("extract", path("2022.txt"))).getAsJsonArray("files").get(0).getAsJsonObject();
        assertEquals(before.get("year").getAsInt() + 1, after.get("year").getAsInt());
        assertEquals(before.get("organisation"), after.get("organisation"));
        assertEquals(before.getAsJsonObject("cells").getAsJsonObject("t3:四/自然人").get("value"),
                after.getAsJsonObject("cells").getAsJsonObject("t3:二/自然人").get("value"));
    }

    @Test
    void aSumAddsTheFiguresOfAllBodies() {
        report("甲.md", "青岚县甲镇人民政府", 2025, "| 行政许可 | 0 |", "| 行政许可 | 12 |");
        report("乙.md", "青岚县乙镇人民政府", 2025, "| 行政许可 | 0 |", "| 行政许可 | 30 |");
        JsonObject sum = json(shell.run("sum", "--format", "json", folder.toString()));
        assertEquals(2025, sum.get("year").getAsInt());
        assertEquals(42, sum.getAsJsonObject("cells").get("t2:行政许可/本年处理决定数量").getAsInt());
        assertEquals(200, sum.getAsJsonObject("cells").size());
        shell.write("汇总/2025.md", shell.run("sum", folder.toString()).out());
        JsonObject read = json(shell.run("extract", path("汇总/2025.md"))).getAsJsonArray("files").get(0).getAsJsonObject();
        assertEquals("42", read.getAsJsonObject("cells").getAsJsonObject("t2:行政许可/本年处理决定数量").get("text").getAsString());
        assertTrue(shell.run("sum", "--format", "csv", path("甲.md")).out().contains("2025,t2,行政许可,本年处理决定数量,12"));
    }

    /** A line end in a name would begin a new line of the sum. */
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no file can have such a name")
    void namesInASumHaveNoLineEnds() {
        report("甲\n# 镇\u202E.md", "青岚县甲镇人民政府", 2025);
        String sum = shell.run("sum", folder.toString()).out();
        assertTrue(sum.contains("\n- 青岚县甲镇人民政府（甲 # 镇.md）\n"), sum);
    }

    @Test
    void aSumOfNoReportsIsReportedWithTheReason() {
        report("甲.md", "", 2025);
        assertEquals("勾稽：文件“甲.md”没有写明机关或年份，没有计入汇总。\n勾稽：没有可以汇总的年度报告。\n",
                shell.run("sum", folder.toString()).errors());
    }

    @Test
    void aSumDoesNotMentionReportsOfOtherYears() {
        report("甲.md", "青岚县甲镇人民政府", 2025);
        report("旧.md", "青岚县甲镇人民政府", 2024);
        report("旧又.md", "青岚县甲镇人民政府", 2024);
        report("旧无名.md", "", 2024);
        assertEquals("", shell.run("sum", "--year", "2025", folder.toString()).errors());
    }

    @Test
    void aSumIsOfOneYearAndCountsABodyOnce() {
        report("甲.md", "青岚县甲镇人民政府", 2025, "| 行政许可 | 0 |", "| 行政许可 | 12 |");
        report("旧.md", "青岚县甲镇人民政府", 2024, "| 行政许可 | 0 |", "| 行政许可 | 5 |");
        Shell.Result several = shell.run("sum", folder.toString());
        assertEquals(2, several.code());
        assertTrue(several.errors().contains("2024, 2025"), several.errors());
        assertTrue(shell.run("sum", "--year", "2024", "--format", "csv", folder.toString()).out().contains("本年处理决定数量,5"));
        report("甲又.md", "青岚县甲镇人民政府", 2025, "| 行政许可 | 0 |", "| 行政许可 | 12 |");
        Shell.Result twice = shell.run("sum", "--year", "2025", "--format", "csv", folder.toString());
        assertEquals(0, twice.code());
        assertTrue(twice.out().contains("本年处理决定数量,12") && twice.errors().contains("同一机关"), twice.errors());
        assertEquals(2, shell.run("sum", "--year", "2019", folder.toString()).code());
    }

    @Test
    void aDiffNamesTheChangedFigures() {
        String last = report("2024.md", "青岚县甲镇人民政府", 2024, "| 行政许可 | 0 |", "| 行政许可 | 5 |");
        String now = report("2025.md", "青岚县甲镇人民政府", 2025, "| 行政许可 | 0 |", "| 行政许可 | 12 |");
        Shell.Result result = shell.run("diff", last, now);
        assertEquals(1, result.code(), result.errors());
        assertTrue(result.out().matches("(?s).*t2:行政许可/本年处理决定数量 +5 +→ +12 +\\+7\n.*"), result.out());
        String english = shell.run("diff", "--lang", "en", last, now).out();
        assertTrue(english.matches("(?s).*Table 2, Permits, Decisions this year +5 +→ +12 +\\+7\n.*"), english);
        JsonObject json = json(shell.run("diff", "--format", "json", last, now));
        assertEquals(1, json.getAsJsonArray("moved").size());
        assertEquals(0, shell.run("diff", last, last).code());
        assertTrue(shell.run("diff", now, last).out().lines().toList().get(1).startsWith("前一份报告的年度比后一份晚"));
        assertTrue(shell.run("diff", last, folder.toString()).errors().contains("是文件夹"));
        assertEquals(2, shell.run("diff", last).code());
        assertEquals(2, shell.run("diff", last, path("没有.md")).code());
    }

    @Test
    void aReportIsConvertedToEveryKindAndNeverOverwritten() {
        String report = shell.fixture("right/2021-markdown.md");
        for (String kind : new String[] {"markdown", "tab", "html", "json"}) {
            Shell.Result result = shell.run("convert", "--to", kind, report);
            assertEquals(0, result.code(), kind + result.errors());
            assertTrue(result.out().endsWith("\n") && result.out().contains("行政许可"), kind);
        }
        assertEquals(2, shell.run("convert", report).code());
        assertEquals(2, shell.run("convert", "--to", "markdown", shell.write("说明.md", "# 说明\n")).code());
        assertEquals(2, shell.run("convert", "--to", "markdown", "-o", report, report).code());
        assertTrue(shell.in(Fixture.named("right/2021-markdown.md").text()).run("convert", "--to", "tab", "-").out().contains("\t"));
    }
}
