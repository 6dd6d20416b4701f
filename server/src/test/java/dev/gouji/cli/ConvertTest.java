package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.Fixture;
import dev.gouji.Refresh;
import dev.gouji.Shell;
import dev.gouji.office.Docx;
import dev.gouji.office.DocxReport;
import dev.gouji.office.Remains;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code gouji convert} between text, Markdown, pages and Word files: a message names whatever is lost. */
class ConvertTest extends ShellTest {

    static Stream<Fixture> reports() {
        return Fixture.all();
    }

    private String convert(String from, String name) {
        String to = folder.resolve(name).toString();
        Shell.Result result = shell.run("convert", from, "-o", to);
        assertEquals(0, result.code(), result.errors());
        assertEquals("", result.errors().replaceAll(".*字体、图片、页眉页脚等版式没有带过去。\\n", "").replaceAll(".*代码块没有带过去。\\n", ""), from + " → " + to);
        return to;
    }

    private String figures(String file) {
        return shell.run("extract", "--format", "csv", file).out().replaceAll("(?m)^[^,]*,", "");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aReportConvertedThroughAllKindsStaysTheSame(Fixture fixture) throws IOException {
        String text = shell.write(fixture.path().getFileName().toString(), fixture.text());
        String figures = figures(text);
        String markdown = convert(text, "1.md");
        String tab = convert(markdown, "2.txt");
        String word = convert(tab, "3.docx");
        String page = convert(word, "4.html");
        for (String file : List.of(markdown, tab, word, page)) {
            assertEquals(figures, figures(file), file);
        }
        String again = Files.readString(Path.of(convert(page, "5.md")));
        assertEquals(Files.readString(Path.of(convert(tab, "6.md"))), again);
        assertEquals(withoutComments(Files.readString(Path.of(markdown))), again);
    }

    /** The text without comments and code blocks, for which pages and Word files have no place. */
    private static String withoutComments(String markdown) {
        return markdown.replaceAll("(?s)<!--.*?-->\n\n|\n\n<!--.*?-->", "").replaceAll("(?s)```.*?```\n\n", "");
    }

    @Test
    void aWordFileBecomesTheTextInWhichItIsChecked() {
        String word = shell.write("a.docx", DocxReport.of(Fixture.named("right/2021-tab.txt").text()).bytes());
        Shell.Result result = shell.run("convert", "--to", "tab", word);
        assertEquals(DocxReport.of(Fixture.named("right/2021-tab.txt").text()).text(), result.out());
        assertEquals("勾稽：字体、图片、页眉页脚等版式没有带过去。\n", result.errors());
    }

    @Test
    void lostContentIsNamed() {
        String text = Fixture.named("right/2021-tab.txt").text();
        String word = shell.write("a.docx", Docx.of("<w:p><w:ins w:id=\"1\" w:author=\"张三\">" + Docx.r("青石县2021年政府信息公开工作年度报告") + "</w:ins></w:p>")
                .bytes());
        assertTrue(shell.run("convert", "--to", "markdown", word).errors().contains("共 1 处没有带过去"));
        String commented = shell.write("a.md", text + "\n<!-- 待定 -->\n");
        assertTrue(shell.run("convert", commented, "-o", folder.resolve("b.docx").toString()).errors().contains("1 处注释"));
    }

    /** Where only the rows around it show which label （六） is, the official label is written: alone it would name nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"13-stacked-letters.txt", "14-pdftotext-layout.txt"})
    void figuresWithLabelsCutByAConverterAreKept(String form) throws IOException {
        String text = shell.write(form, Refresh.read(Refresh.resource("forms/" + form)));
        String to = folder.resolve("a.md").toString();
        assertEquals(0, shell.run("convert", text, "-o", to).code());
        assertEquals(figures(text), figures(to));
    }

    /** Every text of ours that a converter broke: rows that were read are read again, also from a table of which others are lost. */
    @ParameterizedTest
    @MethodSource("brokenTexts")
    void figuresOfABrokenTextAreKept(Path file) throws IOException {
        String text = shell.write("a.txt", new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n====")[0] + "\n");
        String to = folder.resolve("b.md").toString();
        Shell.Result result = shell.run("convert", text, "-o", to);
        if (result.errors().contains("看起来不是政府信息公开工作年度报告")) {
            return;
        }
        List<String> kept = List.of(cells(to));
        assertEquals(List.of(), Stream.of(cells(text)).filter(cell -> !kept.contains(cell)).toList());
    }

    static Stream<Path> brokenTexts() throws IOException {
        try (Stream<Path> faults = Files.list(Refresh.resource("reading/faults")); Stream<Path> forms = Files.list(Refresh.resource("forms"))) {
            return Stream.concat(faults, forms).filter(file -> file.toString().matches(".*\\.(txt|md)")).sorted().toList().stream();
        }
    }

    /** The figures with their addresses. The new file may show the body and the year, and does not have the markup in a figure. */
    private String[] cells(String file) {
        return figures(file).replaceAll("(?m)^.*?,(t\\d,[^,]*,[^,]*,[^,]*),.*$", "$1").split("\n");
    }

    @Test
    void aPageOnOneLineKeepsItsWords() throws IOException {
        String report = Fixture.named("right/2021-tab.txt").text();
        String page = shell.write("a.txt", report.strip().replaceAll("\\s*[\n\t]\\s*", "\t") + "\n");
        String to = folder.resolve("b.md").toString();
        shell.run("convert", page, "-o", to);
        assertEquals(figures(shell.write("c.txt", report)), figures(to));
        String converted = Files.readString(Path.of(to));
        for (String line : report.split("\n")) {
            assertTrue(line.isBlank() || line.startsWith("\t") || converted.contains(line.strip()), line);
        }
    }

    @Test
    void proseWithAPipeOrATabDoesNotBecomeATable() throws IOException {
        List<String> lines = List.of("受理方式为线上|线下|邮寄，共三种。", "受理点：一楼 | 二楼\n咨询点：三楼 | 四楼", "联系电话\t0571—0000");
        String text = shell.write("a.md", Fixture.named("right/2021-markdown.md").text().replaceFirst("\n## 二",
                "\n" + String.join("\n\n", lines) + "\n\n## 二"));
        for (String name : List.of("b.md", "c.txt")) {
            String converted = Files.readString(Path.of(convert(text, name)));
            for (String line : String.join("\n", lines).split("\n")) {
                assertTrue(converted.contains("\n" + line + "\n"), name + ": " + line);
            }
        }
        for (String name : List.of("d.docx", "e.html")) {
            String file = folder.resolve(name).toString();
            String errors = shell.run("convert", text, "-o", file).errors();
            assertTrue(errors.contains("正文有 1 行没有照样带过去（“联系电话"), errors);
            assertTrue(Files.readString(Path.of(convert(file, name + ".md"))).contains("\n" + lines.get(0) + "\n"));
        }
    }

    @Test
    void aPeriodOverALineEndIsReadAgain() throws IOException {
        String report = Files.readString(Refresh.resource("reading/faults").resolve("date-over-a-line-end.txt")).split("\n====")[0];
        String text = shell.write("a.txt", report);
        for (String name : List.of("b.md", "c.txt", "d.docx", "e.html")) {
            String file = folder.resolve(name).toString();
            assertFalse(shell.run("convert", text, "-o", file).errors().contains("正文有"), name);
            assertTrue(shell.run("extract", file).out().contains("{\"from\":\"2025-01-01\",\"to\":\"2025-12-31\"}"), name);
        }
    }

    /** In Markdown it is written \|, but the backslash is no part of the cell. */
    @Test
    void aPipeInACellIsKept() throws IOException {
        String table = "| 受理方式 | 件数 |\n| --- | --- |\n| 线上\\|线下 | 3 |\n";
        String text = shell.write("a.md", Fixture.named("right/2021-markdown.md").text().replaceFirst("\n## 二",
                "\n" + table.replace("\\", "\\\\") + "\n## 二"));
        assertTrue(Files.readString(Path.of(convert(text, "b.md"))).contains(table));
        assertTrue(Files.readString(Path.of(convert(text, "c.txt"))).contains("线上|线下\t3"));
        String page = convert(text, "d.html");
        assertTrue(Files.readString(Path.of(page)).contains("<td>线上|线下</td>"));
        assertTrue(Files.readString(Path.of(convert(page, "e.md"))).contains(table));
    }

    @Test
    void conversionsThatAreNotPossibleHaveCode2() {
        String text = shell.write("a.txt", Fixture.named("right/2021-tab.txt").text());
        assertEquals(2, new Shell(folder).colour().run("convert", "--to", "docx", text).code());
        assertEquals(2, shell.run("convert", "--to", "docx", shell.write("b.txt", "会议通知")).code());
        assertEquals(2, shell.run("convert", "--to", "pdf", text).code());
        assertEquals(2, shell.run("convert", text, "-o", text).code());
    }

    @Test
    void aNewWordFileHasTheFiguresOfTheNewText() throws IOException {
        String last = shell.write("2021.txt", Fixture.named("right/2021-markdown.md").text());
        String file = folder.resolve("新.docx").toString();
        assertEquals(0, shell.run("new", "--docx", "--from", last, "-o", file).code());
        String text = folder.resolve("新.txt").toString();
        assertEquals(0, shell.run("new", "--from", last, "-o", text).code());
        assertEquals(figures(text), figures(file));
        Remains remains = Docx.read(Files.readAllBytes(Path.of(file))).remains();
        assertEquals(new Remains(List.of(), List.of(), List.of(), List.of(), List.of(), remains.asides(), new Remains.Author("", "")), remains,
                "only the page number at the foot");
        assertEquals(2, new Shell(folder).colour().run("new", "--docx", "--from", last).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "/dev/stdout", "/dev/fd/1"})
    void standardOutputMayBeGivenByName(String name) {
        String text = shell.write("a.txt", Fixture.named("right/2021-tab.txt").text());
        assertEquals(shell.run("convert", "--to", "json", text).out(), shell.run("convert", "--to", "json", "-o", name, text).out());
        assertEquals(shell.run("lint", "--format", "json", text).out(), shell.run("lint", "--format", "json=" + name, text).out());
        assertEquals(2, shell.run("lint", "--format", "json=" + name, "--format", "text", text).code());
        assertFalse(Files.exists(Path.of("-")));
    }

    @Test
    void jsonEqualsThatOfExtract() {
        String text = shell.write("a.txt", Fixture.named("right/2021-tab.txt").text());
        assertEquals(shell.run("extract", text).out(), shell.run("convert", "--to", "json", text).out());
    }
}
