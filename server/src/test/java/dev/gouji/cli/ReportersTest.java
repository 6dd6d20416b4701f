package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.gouji.Fixture;
import dev.gouji.Shell;
import dev.gouji.cli.report.Format;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** What all formats have in common, and what the programs that read them rely on. */
class ReportersTest extends ShellTest {

    /** A document and a file name that try to end a workflow command, an element or a string, and to move the cursor. */
    private static final String HOSTILE = "青杉县2023年政府信息公开工作年度报告\n\n"
            + "1、总体\u001B]0;x\u0007\u202E\u2066\u009B2J<script>alert(1)</script>]]>&\"'%0A::error::x\u2028情况\n\n"
            + "=cmd|' /C calc'!A0、主动公开政府信息情况\n";
    private static final String NAME = "＝a\u001B[2J\u202E<b>&\"',::%.md";

    static Stream<String> formats() {
        return Format.words().stream();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void noCharacterThatActsOnATerminalIsPrinted(String format) {
        Shell.Result result = shell.run("lint", "--format", format, shell.write(NAME, HOSTILE), "abs\u001Bent\u202E.txt");
        assertTrue(result.out().length() > 100, result.out());
        for (String printed : List.of(result.out(), result.errors())) {
            assertTrue(printed.codePoints().allMatch(ReportersTest::isHarmless), () -> format + ": " + printed);
        }
    }

    private static boolean isHarmless(int point) {
        int type = Character.getType(point);
        return "\n\r\uFEFF".indexOf(point) >= 0 || type != Character.CONTROL && type != Character.FORMAT
                && type != Character.LINE_SEPARATOR && type != Character.PARAGRAPH_SEPARATOR;
    }

    /** As formats are written in other programs. A file of that name would hide that the second was not written. */
    @ParameterizedTest
    @ValueSource(strings = {"json,text", "json=a.json,text", "json=a.json, html=b.html"})
    void formatsAreNamedOneByOne(String formats) {
        Shell.Result result = shell.run("lint", "--format", formats, shell.fixture("right/2021-tab.txt"));
        assertEquals(2, result.code());
        String[] parts = formats.split(", ?");
        assertTrue(result.errors().contains("--format " + parts[0] + " --format " + parts[1]), result.errors());
        assertFalse(Files.exists(Path.of("a.json,text")));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyOutputEndsWithALineEnd(String format) {
        assertTrue(shell.run("lint", "--format", format, shell.fixture("wrong/2021-headings.txt")).out().endsWith("\n"));
        assertTrue(format.equals("github") || shell.run("lint", "--format", format, shell.fixture("right/2021-tab.txt")).out().endsWith("\n"));
    }

    /** Characters are escaped as JSON does, so a reader gets the original text. */
    @ParameterizedTest
    @ValueSource(strings = {"json", "gitlab", "rdjson"})
    void jsonKeepsEveryCharacter(String format) {
        String path = shell.write(NAME, HOSTILE);
        String out = shell.run("lint", "--format", format, path).out();
        assertFalse(out.contains("\u202E"), out);
        assertTrue(JsonParser.parseString(out).toString().contains("a\\u001b[2J\u202E<b>"), out);
    }

    @Test
    void everyLineOfNdjsonIsJson() {
        String out = shell.run("lint", "--format", "ndjson", shell.write(NAME, HOSTILE), shell.fixture("wrong/2021-carry.md")).out();
        List<JsonObject> lines = out.lines().map(l -> JsonParser.parseString(l).getAsJsonObject()).toList();
        assertTrue(lines.size() > 3);
        assertTrue(lines.get(lines.size() - 1).has("summary"));
        assertTrue(lines.get(0).has("path") && lines.get(0).has("code"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"junit", "checkstyle"})
    void xmlIsWellFormed(String format) throws Exception {
        shell.write(NAME, HOSTILE);
        shell.write("𠮷.md", "\uFFFF\uFFFE" + HOSTILE.replace("青杉", "𠮷𠮷"));
        shell.fixture("right/2021-tab.txt");
        String out = shell.run("lint", "--format", format, folder.toString(), "absent.txt").out();
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.getBytes(StandardCharsets.UTF_8)));
        assertEquals(4, document.getElementsByTagName(format.equals("junit") ? "testsuite" : "file").getLength());
        assertEquals(0, document.getElementsByTagName("script").getLength());
        assertTrue(out.contains("𠮷"), out);
    }

    @Test
    void failuresInJunitAreTheFindingsThatFailTheRun() throws Exception {
        String path = shell.fixture("wrong/2021-headings.txt");
        assertTrue(shell.run("lint", "--format", "junit", path).out().contains("failures=\"0\""));
        assertTrue(shell.run("lint", "--format", "junit", "--fail-on", "warning", path).out().contains("failures=\"4\""));
        assertTrue(shell.run("lint", "--format", "junit", "absent.txt").out().contains("errors=\"1\""));
    }

    @Test
    void aDocumentCannotBeginAWorkflowCommand() {
        String out = shell.run("lint", "--format", "github", shell.write(NAME, HOSTILE)).out();
        assertFalse(out.isEmpty());
        out.lines().forEach(line -> assertTrue(line.matches("::(error|warning|notice) file=[^,]*,line=\\d+,endLine=\\d+"
                + "(,col=\\d+,endColumn=\\d+)?,title=GJ\\d{3}::.*") && !line.contains("%0A"), line));
    }

    /** Services compare the path of an annotation with that of the file in the repository, letter by letter. */
    @ParameterizedTest
    @ValueSource(strings = {"github", "gitlab", "rdjson", "checkstyle", "sarif"})
    void pathsAreNormalised(String format) {
        shell.write("a/b.txt", Fixture.named("wrong/2021-one-total.txt").text());
        for (String given : List.of("./a/../a", ".", "a/.")) {
            String out = shell.run("lint", "--format", format, folder + "/" + given).out();
            assertTrue(out.contains("a/b.txt") && !out.contains("./"), out);
        }
    }

    @Test
    void formulasInCsvAreMadeText() {
        shell.write(".gouji.json", "{\"bodies\": [\"=1+1县水务局\", \"＠甲县水务局\"]}");
        shell.write("sub/" + NAME, HOSTILE);
        String out = shell.run("lint", "--format", "csv", folder.toString()).out();
        assertTrue(out.startsWith("\uFEFF文件,机关,"), out);
        assertTrue(out.lines().count() > 4);
        assertTrue(out.contains("\n,'=1+1县水务局,") && out.contains("\n,'＠甲县水务局,"), out);
        String extract = shell.run("extract", "--format", "csv", shell.write("a.md",
                Fixture.named("right/2021-markdown.md").text())).out();
        assertTrue(extract.startsWith("\uFEFFpath,"), extract);
    }

    /** Without these rows, a file that was not read would seem to be right. */
    @Test
    void csvHasRowsForUnreadFilesAndMissingBodies() {
        shell.write(".gouji.json", "{\"bodies\": [\"云岭县水务局\"]}");
        shell.write("a.md", Fixture.named("right/2021-markdown.md").text());
        shell.write("政府信息公开工作年度报告.pdf", "%PDF-1.7");
        List<String> rows = shell.run("lint", "--format", "csv", folder.toString()).out().lines().toList();
        assertEquals(3, rows.size(), rows.toString());
        assertTrue(rows.get(1).contains("年度报告.pdf") && rows.get(1).contains(",未检查,"), rows.get(1));
        assertEquals(",云岭县水务局,,,,未报送,,,,,,,", rows.get(2).strip());
        assertTrue(shell.run("lint", "--lang", "en", "--format", "csv", folder.toString()).out().startsWith("\uFEFFpath,organisation,"));
    }

    @Test
    void severalFormatsAreWrittenToTheirFiles() throws Exception {
        String path = shell.fixture("wrong/2021-one-total.txt");
        Shell.Result result = shell.run("lint", path, "--format", "text", "--format", "sarif=" + folder.resolve("out.sarif"),
                "--format", "csv=" + folder.resolve("out.csv"), "--format=text=" + folder.resolve("out.txt"));
        assertEquals(1, result.code());
        assertTrue(result.out().contains("GJ302"));
        assertTrue(JsonParser.parseString(read("out.sarif")).isJsonObject());
        assertTrue(read("out.csv").contains("GJ302"));
        assertEquals(result.out(), read("out.txt").replace(folder + "/", ""));
    }

    @Test
    void otherFormatsAreWrittenIfOneCannotBe() throws Exception {
        String path = shell.fixture("right/2021-tab.txt");
        Shell.Result result = shell.run("lint", path, "--format", "json=" + folder.resolve("absent/out.json"),
                "--format", "csv=" + folder.resolve("out.csv"), "--format", "text");
        assertEquals(2, result.code());
        assertEquals(1, result.errors().lines().count(), result.errors());
        assertTrue(result.errors().contains("out.json"));
        assertTrue(result.out().contains("共检查 1 份报告"));
        assertTrue(read("out.csv").startsWith("\uFEFF文件,"));
    }

    @Test
    void noOutputOverwritesTheCheckedReport() throws Exception {
        String path = shell.fixture("wrong/2021-one-total.txt");
        String before = Files.readString(Path.of(path));
        Shell.Result result = shell.run("lint", path, "--format", "json=" + path);
        assertEquals(2, result.code());
        assertEquals(before, Files.readString(Path.of(path)));
    }

    private String read(String name) throws Exception {
        return Files.readString(folder.resolve(name));
    }
}
