package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.Fixture;
import dev.gouji.Shell;
import java.io.File;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Files that Gouji has written are no reports, in any folder. */
class OwnFilesTest extends ShellTest {

    @BeforeEach
    void writeAReportAndFilesAboutIt() {
        shell.write("镇/甲.txt", Fixture.named("wrong/2021-one-total.txt").text());
        String word = folder.resolve("甲.docx").toString();
        assertEquals(0, shell.run("convert", folder.resolve("镇/甲.txt").toString(), "-o", word).code());
        assertEquals(0, shell.run("review", word, "-o", folder.resolve("镇/甲.批注.docx").toString()).code());
        assertEquals(1, shell.run("lint", "--format", "html=" + folder.resolve("镇/r.html"), folder.resolve("镇").toString()).code());
    }

    private String town() {
        return folder.resolve("镇").toString();
    }

    @Test
    void noCommandReadsThemAsReports() {
        assertTrue(shell.run("lint", town()).out().contains("共检查 1 份报告"));
        assertEquals("镇/甲.txt\n", shell.run("lint", "--list-files", town()).out());
        Shell.Result sum = shell.run("sum", town());
        assertTrue(sum.out().contains("（1 份报告）"), sum.out());
        assertTrue(sum.errors().startsWith("勾稽：“镇/甲.txt”有 1 处") && sum.errors().lines().count() == 1, sum.errors());
        String baseline = shell.run("baseline", town()).out();
        assertTrue(baseline.contains("甲.txt") && !baseline.contains("r.html") && !baseline.contains("批注"), baseline);
        assertFalse(shell.run("extract", town()).out().contains("r.html"));
    }

    /** The output is appended to a report in the searched folder. The file must not be read while it is written. */
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "its streams have no names")
    void theFileOfTheOutputIsNotChecked() throws Exception {
        File output = new File(shell.write("镇/结果.txt", Fixture.named("right/2021-zeros.txt").text()));
        Process process = Shell.process("lint", town())
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output)).redirectErrorStream(true).start();
        assertEquals(1, process.waitFor());
        String written = Files.readString(output.toPath());
        assertTrue(written.contains("共检查 1 份报告") || written.contains("1 report checked"), written);
    }

    @Test
    void theyMayBeOverwritten() {
        String report = folder.resolve("镇/甲.txt").toString();
        for (String name : List.of("diff", "sum", "text", "json", "baseline")) {
            String file = folder.resolve(name + ".md").toString();
            for (int i = 0; i < 2; i++) {
                Shell.Result result = switch (name) {
                    case "diff" -> shell.run("diff", report, report, "-o", file);
                    case "sum", "baseline" -> shell.run(name, report, "-o", file);
                    default -> shell.run("lint", "--fail-on", "never", report, "--format", name + "=" + file);
                };
                assertEquals(0, result.code(), name + result.errors());
            }
        }
    }

    /** A folder that is checked every week may hold its findings and its sum. */
    @Test
    void theyMayBeInTheFolderOfTheReports() {
        for (int i = 0; i < 2; i++) {
            for (String output : List.of("text=结果.txt", "github=结果.md", "html=结果.html")) {
                String format = output.replace("=", "=" + town() + File.separator);
                Shell.Result result = shell.run("lint", "--format", format, town());
                assertEquals(1, result.code(), output + result.errors());
            }
            Shell.Result sum = shell.run("sum", "-o", town() + File.separator + "汇总.md", town());
            assertEquals(0, sum.code(), sum.errors());
            assertEquals(1, sum.errors().lines().count(), sum.errors());
            assertEquals("镇/甲.txt\n", shell.run("lint", "--list-files", town()).out());
        }
    }

    /** A county's report that is made from the sum has a title. */
    @Test
    void aSumIsAReportIfItIsGivenOrHasATitle() {
        String sum = shell.run("sum", town()).out();
        String named = shell.write("县/汇总.md", sum);
        assertEquals("", shell.run("lint", "--list-files", folder.resolve("县").toString()).out());
        assertTrue(shell.run("lint", named).out().contains("GJ302"));
        assertEquals(0, shell.run("convert", "--to", "docx", named).code());
        shell.write("县/县.md", sum.replaceFirst("(?m)^# .*", "# 岫云县人民政府2023年政府信息公开工作年度报告"));
        assertEquals("县/县.md\n", shell.run("lint", "--list-files", folder.resolve("县").toString()).out());
    }

    /** It may be a report. */
    @Test
    void noOutputOverwritesAnUnreadableFile() {
        String file = shell.write("镇/乙.txt", "");
        shell.write("镇/乙.txt", new byte[] {'a', (byte) 0xFF, (byte) 0xFF, 0});
        Shell.Result result = shell.run("lint", "--format", "text=" + file, town());
        assertEquals(2, result.code());
        assertTrue(result.errors().contains("就是要读的报告"), result.errors());
    }

    @Test
    void aTotalIgnoresThem() {
        String report = Fixture.named("wrong/2021-one-total.txt").text();
        shell.write("县.txt", report.replace("松塘乡人民政府", "人民政府").replace("\t1", "\t9"));
        shell.write(".gouji.json", "{\"totals\": {\"report\": \"县.txt\", \"of\": \"镇\"}}");
        Shell.Result result = shell.run("lint", folder.resolve("县.txt").toString());
        assertEquals("", result.errors());
        assertTrue(result.out().contains("GJ804"), result.out());
    }
}
