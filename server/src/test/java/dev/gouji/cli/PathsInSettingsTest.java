package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.Shell;
import dev.gouji.edit.NewReport;
import dev.gouji.form.Forms;
import dev.gouji.form.blank.Surface;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that the settings name is used, or one sentence says why not. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links and pipes are those of POSIX")
class PathsInSettingsTest extends ShellTest {

    private static final byte[] UNDECODABLE = {(byte) 0xFF, 0, (byte) 0xFF, '\n'};

    @BeforeEach
    void reports() throws Exception {
        shell.write("2025.md", report("青岚县甲镇人民政府", 2025, "0"));
        shell.write("坏.txt", UNDECODABLE);
        shell.write("通知.txt", "关于召开会议的通知\n");
        shell.write("别处.md", report("青岚县乙镇人民政府", 2024, "0"));
        Files.createDirectories(folder.resolve("空"));
        assertEquals(0, new ProcessBuilder("mkfifo", folder.resolve("管道.txt").toString()).start().waitFor());
        Shell.large(folder.resolve("大.txt"), 3);
    }

    private static String report(String body, int year, String figure) {
        return NewReport.of(Forms.official().newest(), year, Surface.MARKDOWN, figure).replace("（单位名称）", body);
    }

    private Shell.Result lint(String settings, String path) {
        shell.write(".gouji.json", settings);
        return shell.run("lint", "--fail-on", "never", folder.resolve(path).toString());
    }

    private static void assertReported(Shell.Result result, String... words) {
        assertEquals(2, result.code(), result.errors());
        assertEquals(1, result.errors().lines().count(), result.errors());
        for (String word : words) {
            assertTrue(result.errors().contains(word), result.errors());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"坏.txt", "管道.txt", "大.txt", "通知.txt", "别处.md", "空"})
    void aLastYearThatIsNoReportOfTheBodyIsReported(String name) {
        assertReported(lint("{\"lastYear\": \"" + name + "\"}", "2025.md"), "lastYear", name);
    }

    @Test
    void lastYearMayNameTheCheckedReport() {
        shell.write("2024.md", report("青岚县甲镇人民政府", 2024, "0"));
        assertEquals("", lint("{\"lastYear\": \"2024.md\"}", "2025.md").errors());
        assertEquals("", lint("{\"lastYear\": \"2024.md\"}", "2024.md").errors());
        assertEquals("", lint("{\"lastYear\": \"2025.md\"}", "2024.md").errors(), "lastYear is for other reports of the folder");
    }

    @Test
    void twoReportsOfTheBodyInLastYearsFolderAreReported() {
        shell.write("往年/l.md", report("青岚县甲镇人民政府", 2024, "0"));
        assertEquals("", lint("{\"lastYear\": \"往年\"}", "2025.md").errors());
        shell.write("往年/l副本.md", report("青岚县甲镇人民政府", 2024, "0"));
        assertReported(lint("{\"lastYear\": \"往年\"}", "2025.md"), "l.md", "l副本.md");
        shell.write("新.md", report("青岚县丙镇人民政府", 2025, "0"));
        assertEquals("", lint("{\"lastYear\": \"往年\"}", "新.md").errors(), "a new body has no report of last year");
    }

    @ParameterizedTest
    @ValueSource(strings = {"坏.txt", "别处.txt", "大.txt"})
    void aFileThatATotalCannotAddIsReported(String name) throws IOException {
        shell.write("县.md", report("青岚县人民政府", 2025, "3"));
        shell.write("乡镇/2025.md", report("青岚县甲镇人民政府", 2025, "0"));
        assertTrue(lint("{\"totals\": {\"report\": \"县.md\", \"of\": \"乡镇\"}}", "县.md").out().contains("GJ804"));
        shell.write("别处.txt", report("", 2025, "0"));
        Files.move(folder.resolve(name), folder.resolve("乡镇").resolve(name));
        Shell.Result result = lint("{\"totals\": {\"report\": \"县.md\", \"of\": \"乡镇\"}}", "县.md");
        assertReported(result, "totals.of", name);
    }

    @Test
    void aTotalWithoutReportsIsReported() {
        shell.write("县.md", report("青岚县人民政府", 2023, "3"));
        shell.write("乡镇/2025.md", report("青岚县甲镇人民政府", 2025, "0"));
        assertReported(lint("{\"totals\": {\"report\": \"县.md\", \"of\": \"乡镇\"}}", "县.md"), "乡镇", "2023");
        assertReported(lint("{\"totals\": {\"report\": \"县.md\", \"of\": \"空\"}}", "县.md"), "空");
    }

    /** As in {@code sum}, the report without findings counts, or else the newer one. */
    @Test
    void ofTwoReportsOfOneBodyOneCountsInATotal() throws IOException {
        shell.write("乡镇/c.md", report("青岚县甲镇人民政府", 2025, "0"));
        shell.write("乡镇/d.md", report("青岚县甲镇人民政府", 2025, "7"));
        Files.setLastModifiedTime(folder.resolve("乡镇/c.md"), FileTime.fromMillis(0));
        shell.write("县.md", report("青岚县人民政府", 2025, "7"));
        Shell.Result result = lint("{\"totals\": {\"report\": \"县.md\", \"of\": \"乡镇\"}}", "县.md");
        assertEquals("", result.errors());
        assertFalse(result.out().contains("GJ804"), result.out());
        shell.write("乡镇/c.md", report("青岚县甲镇人民政府", 2025, "0"));
        Files.setLastModifiedTime(folder.resolve("乡镇/d.md"), FileTime.fromMillis(0));
        assertTrue(lint("{\"totals\": {\"report\": \"县.md\", \"of\": \"乡镇\"}}", "县.md").out().contains("GJ804"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"空\"", "\"通知.txt\"", "\"坏.txt\"", "[\"\"]"})
    void aListOfBodiesWithoutANameIsReported(String bodies) {
        assertReported(lint("{\"exclude\": [\"坏.txt\"], \"bodies\": " + bodies + "}", ""), "bodies");
    }

    @ParameterizedTest
    @ValueSource(strings = {"坏.txt", "管道.txt", "大.txt", "通知.txt"})
    void aTextFileThatIsNotTheRegulationIsReported(String name) {
        assertReported(lint("{\"regulation\": {\"textFile\": \"" + name + "\"}}", "2025.md"), "regulation.textFile", name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ln -s nowhere .gouji.json", "mkfifo .gouji.json", "mkdir .gouji.json"})
    void unreadableSettingsAreReported(String make) throws Exception {
        assertEquals(0, new ProcessBuilder("sh", "-c", make).directory(folder.toFile()).start().waitFor());
        String report = folder.resolve("2025.md").toString();
        assertReported(shell.run("lint", "--fail-on", "never", report), ".gouji.json");
        Shell.Result shown = shell.run("lint", "--show-settings", report);
        assertEquals(2, shown.code());
        assertTrue(shown.errors().contains("无法读取"), shown.errors());
        assertTrue(new String(shown.bytes(), StandardCharsets.UTF_8).startsWith("{"));
    }

    @Test
    void showSettingsOfAFolderReadsTheSettingsFileInIt() {
        shell.write("镇/.gouji.json", "{\"body\": \"乡镇\"}");
        Shell.Result shown = shell.run("lint", "--show-settings", folder.resolve("镇").toString());
        assertTrue(shown.out().contains("\"body\": \"乡镇\""), shown.out());
        assertTrue(shown.errors().contains("镇/.gouji.json"), shown.errors());
    }

    /** explain looks for the text of the Regulation, so it reads the settings of the working folder. */
    @Test
    void explainReportsMistakesInTheSettings() throws Exception {
        shell.write(".gouji.json", "{\"regulations\": {\"textFile\": \"条例.txt\"}}");
        Process process = Shell.process("explain", "20.5", "--lang", "zh").directory(folder.toFile()).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(2, process.waitFor());
        assertTrue(out.contains("最接近的是“regulation”") && out.contains("第二十条第（五）项"), out);
    }
}
