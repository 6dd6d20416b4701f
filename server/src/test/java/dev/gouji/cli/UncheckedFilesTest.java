package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.gouji.Fixture;
import dev.gouji.Shell;
import dev.gouji.files.FileKinds;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that cannot be checked are named, with exit code 2. The other files are checked. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links, modes and pipes are those of POSIX")
class UncheckedFilesTest extends ShellTest {

    private static final String REPORT = Fixture.named("wrong/2021-one-total.txt").text();

    @BeforeEach
    void writeAWrongReport() {
        shell.write("镇/报告.txt", REPORT);
    }

    private Shell.Result lint(String... paths) {
        String[] line = new String[paths.length + 1];
        line[0] = "lint";
        for (int i = 0; i < paths.length; i++) {
            line[i + 1] = paths[i].startsWith("-") ? paths[i] : folder.resolve(paths[i]).toString();
        }
        return shell.run(line);
    }

    /** Code 2, one sentence with the path, and the findings of the report. */
    private static void assertReported(Shell.Result result, String path) {
        assertEquals(2, result.code());
        assertEquals(1, result.errors().lines().count(), result.errors());
        assertTrue(result.errors().startsWith("勾稽：") && result.errors().contains(path), result.errors());
        assertTrue(result.out().contains("报告.txt:") && result.out().contains("GJ302"), result.out());
    }

    @Test
    void aLinkToAFolderIsFollowedIfItIsGiven() throws IOException {
        Files.createSymbolicLink(folder.resolve("链接"), folder.resolve("镇"));
        assertEquals(1, lint("链接").code());
        assertEquals(1, lint("链接/").code());
        assertEquals(1, lint("").code(), "a search reads the folder, but not the link to it");
    }

    @Test
    void aLinkToAFolderElsewhereIsReported(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(folder.resolve("链接"), elsewhere);
        assertReported(lint("."), "链接");
        assertTrue(lint(".").out().endsWith("另有 1 个文件或文件夹没能读取。\n"), lint(".").out());
        assertEquals(1, lint("--exclude=链接", ".").code());
    }

    /** People who read a mailed page, or annotations of a pipeline, do not see standard error. */
    @ParameterizedTest
    @ValueSource(strings = {"html", "sarif", "junit", "github", "gitlab", "checkstyle", "rdjson", "csv"})
    void unreadableFilesAreNamedInTheOutput(String format) throws IOException {
        Files.createSymbolicLink(folder.resolve("镇/落空.md"), folder.resolve("没有.md"));
        Shell.Result result = lint("--format=" + format, ".", "甲*.md");
        assertEquals(2, result.code());
        assertTrue(result.out().contains("落空.md") && result.out().contains("甲*.md"), result.out());
    }

    @Test
    void thePageCountsFilesOfOtherKinds() {
        shell.write("镇/附件.pdf", "%PDF-1.4");
        assertTrue(lint("--format=html", ".").out().contains("<li>另有 1 个其他类型的文件没有检查。</li>"));
    }

    @Test
    void aLinkedFileIsReadOnceAndABrokenLinkIsReported() throws IOException {
        Files.createSymbolicLink(folder.resolve("镇/附名.md"), folder.resolve("镇/报告.txt"));
        Shell.Result result = lint(".");
        assertTrue(result.out().contains("共检查 1 份报告"), result.out());
        Files.createSymbolicLink(folder.resolve("镇/落空.md"), folder.resolve("没有.md"));
        assertReported(lint("."), "落空.md");
    }

    @Test
    void aFolderWithoutPermissionIsReported() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("不能读"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(closed), "the superuser may read everything");
        assertReported(lint("."), "不能读");
        assertEquals(2, lint("不能读").code());
    }

    @Test
    void aFileWithoutPermissionIsReportedWithTheReason() throws IOException {
        Path closed = folder.resolve("镇/报告.txt");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(closed), "the superuser may read everything");
        assertTrue(lint("镇/报告.txt").errors().contains("没有权限"));
    }

    @Test
    void aFileInAFolderWithoutPermissionIsNotCalledMissing() throws IOException {
        Path closed = folder.resolve("镇");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(closed), "the superuser may read everything");
            assertTrue(lint("镇/报告.txt").errors().contains("无法读取"));
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aTooLargeFileIsReportedIfItIsGivenOrNamedLikeAReport() throws IOException {
        Shell.large(folder.resolve("2024年报.txt"), 3);
        assertReported(lint("."), "2024年报.txt");
        assertReported(lint("2024年报.txt", "镇/报告.txt"), "2024年报.txt");
        Files.move(folder.resolve("2024年报.txt"), folder.resolve("数据.txt"));
        Shell.Result result = lint(".");
        assertEquals(1, result.code());
        assertTrue(result.out().endsWith("另有 1 个其他类型的文件没有检查。\n"), result.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年度报告.xml", "2024年度报告.txt", "2024年度报告.docx", "2024年度报告.pdf", "2024年报.doc", "信息公开.wps"})
    void anEmptyOrUnknownFileNamedLikeAReportIsReported(String name) {
        shell.write("a/" + name, name.endsWith(".xml") ? "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument/>" : "");
        assertReported(lint("."), name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年度报告汇总.xlsx", "信息公开年报.zip"})
    void tablesAndArchivesNamedLikeReportsAreOnlyCounted(String name) {
        shell.write("a/" + name, "PK");
        assertTrue(lint(".").out().contains("另有 1 个其他类型的文件没有检查"), name);
    }

    @Test
    void unreadableKindsAreReportedIfNamedLikeReportsAndElseCounted() {
        shell.write("a/2024年度报告.pdf", "%PDF-1.7");
        assertReported(lint("."), "2024年度报告.pdf");
        assertReported(lint("a/2024年度报告.pdf", "镇"), "2024年度报告.pdf");
        assertEquals(1, lint("--exclude=*.pdf", ".").code());
        shell.write(".gouji.json", "{\"exclude\": [\"a/\"]}");
        assertEquals(1, lint(".").code());
        shell.write("表格.doc", "");
        shell.write("~$报告年报.doc", "");
        assertTrue(lint(".").out().endsWith("另有 1 个其他类型的文件没有检查。\n"));
    }

    @Test
    void aTooLongPathIsReported() throws Exception {
        String deep = ("d".repeat(200) + "/").repeat(15);
        Files.createDirectories(folder.resolve(deep));
        Files.createDirectories(folder.resolve("b/" + deep));
        assertEquals(0, new ProcessBuilder("sh", "-c", "cd " + deep + " && mv '" + folder + "/b' .").directory(folder.toFile()).start().waitFor());
        assertReported(lint("."), "dddd");
        assertEquals(0, new ProcessBuilder("rm", "-rf", folder + "/" + "d".repeat(200)).start().waitFor());
    }

    @Test
    void pipesAndDevicesAreReadUpToALimitIfTheyAreGiven() throws Exception {
        assertEquals(0, new ProcessBuilder("mkfifo", folder.resolve("管道.txt").toString()).start().waitFor());
        assertEquals(1, lint(".").code(), "a search does not read pipes");
        Process writer = new ProcessBuilder("sh", "-c", "cat 镇/报告.txt > 管道.txt").directory(folder.toFile()).start();
        assertEquals(1, lint("管道.txt").code());
        writer.waitFor();
        Shell.Result endless = lint("/dev/zero", "镇");
        assertReported(endless, "/dev/zero");
    }

    @Test
    void aFileThatIsGivenTwiceIsCheckedOnce() {
        String twice = lint("镇", "镇/报告.txt", "镇/../镇").out();
        assertTrue(twice.contains("共检查 1 份报告"), twice);
    }

    @Test
    void anEmptyPathIsWrongUsage() {
        Shell.Result result = shell.run("lint", "");
        assertEquals(2, result.code());
        assertTrue(result.errors().contains("不能为空"), result.errors());
    }

    @Test
    void patternsAreExpandedAsInAShell() {
        shell.write("乡/甲.md", REPORT);
        shell.write("乡/.隐.md", REPORT);
        assertTrue(lint("乡/*.md", "?/报告.txt").out().contains("共检查 2 份报告"));
        assertTrue(lint("**/*.[mt]*").out().contains("共检查 2 份报告"));
        assertReported(lint("县/*.md", "镇"), "县/*.md");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aBackslashInAPatternMakesTheNextCharacterLiteral() {
        shell.write("乡/甲*1.md", REPORT);
        shell.write("乡/甲乙1.md", REPORT);
        Shell.Result result = lint("--list-files", "乡/甲\\*[0-9].md");
        assertTrue(result.out().endsWith("甲*1.md\n") && result.out().lines().count() == 1, result.out() + result.errors());
    }

    /** Exclusions and .gitignore apply to files of a pattern, but not to a file that is given itself. */
    @Test
    void patternsFindTheFilesThatASearchFinds() {
        shell.write("乡/甲.md", REPORT);
        shell.write("乡/草稿/乙.md", REPORT);
        shell.write("图.png", "PNG");
        assertTrue(lint("--exclude=草稿", "乡/*").out().contains("共检查 1 份报告"));
        assertTrue(lint("--exclude=乡", "*/*.*").out().contains("共检查 1 份报告"));
        assertTrue(lint("**").out().contains("共检查 3 份报告"));
        assertTrue(lint("**/*", "乡").out().contains("共检查 3 份报告"), "each file is checked once");
        assertEquals("", lint("*").errors());
        shell.write(".git/HEAD", "ref: refs/heads/main\n");
        shell.write(".gitignore", "草稿/\n");
        assertTrue(lint("乡/*/*.md").out().contains("没有找到"));
        shell.write("乡/.gouji.json", "{\"exclude\": [\"甲.md\"]}");
        assertTrue(lint("*/*.*").out().contains("共检查 1 份报告"));
        assertTrue(lint("乡/甲.md").out().contains("共检查 1 份报告"), "a file that is given itself is read");
    }

    @Test
    void missingFilesInSettingsAreReportedWithTheirLine() {
        shell.write("外/2024.txt", REPORT);
        shell.write("内/2025.txt", REPORT);
        for (String settings : List.of("{\"lastYear\": \"没有/2024.txt\"}", "{\"totals\": {\"report\": \"2025.txt\", \"of\": \"没有\"}}",
                "{\"regulation\": {\"textFile\": \"../外/2024.txt\"}}", "{\"bodies\": \"没有\"}")) {
            shell.write("内/.gouji.json", "// 设置\n" + settings);
            Shell.Result result = lint("内");
            assertEquals(2, result.code());
            assertTrue(result.errors().contains("第 2 行") && result.errors().lines().count() == 1, result.errors());
            assertTrue(result.out().contains("共检查 1 份报告"), result.out());
        }
    }

    @Test
    void settingsMayHaveAnyEncodingOfReports() {
        shell.write("镇/.gouji.json", "{\"off\": [\"GJ3xx\"], \"body\": \"乡镇\"}".getBytes(Charset.forName("GB18030")));
        assertEquals(0, lint("镇").code());
        shell.write("镇/.gouji.json", new byte[] {'{', (byte) 0xFF, (byte) 0xFF, '}'});
        assertReported(lint("镇"), ".gouji.json");
    }

    @Test
    void aMistakeInTheSettingsIsReportedOnceAndTheRestIsUsed() {
        shell.write("镇/b.txt", REPORT);
        shell.write("镇/.gouji.json", "{\"serverity\": {}, \"off\": [\"GJ303\"]}");
        Shell.Result result = lint("镇");
        assertReported(result, "最接近的是“severity”");
        assertFalse(result.out().contains("GJ303"));
    }

    @Test
    void everyCommandThatReadsAReportReportsMistakesInItsSettings() {
        shell.write("镇/.gouji.json", "{\"offf\": []}");
        String report = shell.write("镇/b.txt", REPORT);
        String word = folder.resolve("镇/b.docx").toString();
        for (String line : List.of("convert --to docx -o " + word, "lint", "lint --list-files", "lint --show-settings", "fix --dry-run", "fmt --check", "extract",
                "sum", "baseline", "new --from", "convert --to tab", "review -o " + folder.resolve("批注.docx"), "diff " + report)) {
            List<String> words = new ArrayList<>(List.of(line.split(" ")));
            words.add(line.startsWith("review") ? word : report);
            Shell.Result result = shell.run(words.toArray(String[]::new));
            assertEquals(2, result.code(), line);
            assertTrue(result.errors().contains("最接近的是“off”"), line + result.errors());
        }
    }

    /** The mistake may be the reason why no report is found. */
    @Test
    void aMistakeInTheSettingsIsReportedIfNoReportIsFound() {
        shell.write("空/.gouji.json", "{\"exclude\": [\"*\"], \"offf\": []}");
        shell.write("空/a.txt", REPORT);
        for (String command : List.of("lint", "fix", "fmt", "extract", "baseline")) {
            Shell.Result result = shell.run(command, folder.resolve("空").toString());
            assertEquals(2, result.code(), command);
            assertTrue(result.errors().contains("最接近的是“off”"), command + result.errors());
        }
    }

    @Test
    void aSuppressionThatMatchesNoFileIsAFindingAtItsEntry() {
        shell.write("镇/.gouji.json", "{\n  \"suppress\": [\n    {\"file\": \"没有.txt\", \"rule\": \"GJ301\"},\n    {\"file\": \"*.md\", \"rule\": \"GJ302\"}]\n}");
        Shell.Result result = lint("镇");
        assertEquals("", result.errors());
        assertTrue(shell.run("lint", "--format", "json", folder.resolve("镇").toString()).out().contains("\"summary\":{\"files\":1,"));
        assertTrue(result.out().contains(".gouji.json:3:5 建议 GJ901") && result.out().contains(".gouji.json:4:5 建议 GJ901"), result.out());
        assertEquals(1, result.code());
    }

    @Test
    void controlCharactersOfFileNamesAreNotPrinted() {
        shell.write("镇/坏\u001b[31m\u202e.txt", new byte[] {(byte) 0xFF, (byte) 0xFF});
        Shell.Result result = lint(".");
        assertEquals(2, result.code());
        assertFalse((result.out() + result.errors()).matches("(?s).*[\u001b\u202e].*"), result.errors());
    }

    @Test
    void standardInputIsCheckedAsAFileOfTheGivenName() {
        shell.write("县/.gouji.json", "{\"off\": [\"GJ3xx\"]}");
        assertEquals(1, shell.in(REPORT).run("lint", "-").code());
        assertTrue(shell.in(REPORT).run("lint", "-", "--stdin-name", "草稿.txt").out().contains("草稿.txt:"));
        assertEquals(0, shell.in(REPORT).run("lint", "--stdin-name", folder.resolve("县/a.txt").toString(), "-").code());
        assertEquals(2, shell.in("x".repeat(FileKinds.LARGEST + 1)).run("lint", "-").code());
        assertEquals(2, shell.in(REPORT).run("fix", "-").code());
    }

    /** Neither a given report, nor one that a search finds, nor one that the command does not read. */
    @Test
    void noOutputOverwritesAReport() throws IOException {
        Path report = folder.resolve("镇/报告.txt");
        String other = shell.write("乡/甲.md", REPORT);
        for (String[] line : List.of(new String[] {"lint", "--format", "json=" + report, other}, new String[] {"diff", other, other, "-o",
            report.toString()}, new String[] {"baseline", "-o", report.toString(), other}, new String[] {"sum", other, "-o", report.toString()})) {
            Shell.Result result = shell.run(line);
            assertEquals(2, result.code());
            assertTrue(result.errors().contains("没有覆盖"), result.errors());
            assertEquals(REPORT, Files.readString(report));
        }
        for (String[] line : List.of(new String[] {"lint", "--format", "html=" + report, folder.toString()},
                new String[] {"baseline", "-o", report.toString(), folder.toString()}, new String[] {"sum", "-o", report.toString(), folder.toString()})) {
            assertEquals(2, shell.run(line).code());
            assertEquals(REPORT, Files.readString(report));
        }
    }
}
