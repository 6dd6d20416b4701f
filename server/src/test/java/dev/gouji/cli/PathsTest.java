package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.Fixture;
import dev.gouji.Shell;
import dev.gouji.office.Docx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files are checked, and with which settings. */
class PathsTest extends ShellTest {

    private static final String NOTE = "# 说明\n\n本文件夹存放各单位的政府信息公开工作材料。\n";

    @Test
    void aSearchChecksReportsAndDoesNotMentionOtherFiles() {
        String report = Fixture.named("wrong/2021-one-total.txt").text();
        shell.write("README.md", NOTE);
        shell.write("b/报告.txt", report);
        shell.write("b/报告.bak", report);
        shell.write("a/Report.MD", Fixture.named("wrong/2021-carry.md").text());
        shell.write(".git/报告.txt", report);
        shell.write("node_modules/报告.txt", report);
        Shell.Result result = shell.run("lint", folder.toString());
        assertEquals("", result.errors());
        assertTrue(result.out().indexOf("Report.MD:") < result.out().indexOf("报告.txt:"), result.out());
        assertTrue(result.out().contains("共检查 2 份报告"), result.out());
        assertFalse(result.out().contains("README"), result.out());
    }

    @Test
    void aGivenFileIsCheckedUnderAnyName() {
        Shell.Result result = shell.run("lint", shell.write("report.docx.bak", Fixture.named("wrong/2021-one-total.txt").text()));
        assertEquals(1, result.code());
    }

    /** A file with such a name must not turn a check off. */
    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "--version", "--changed", "--lang=en", "--fail-on=never"})
    void afterTwoDashesAllWordsArePaths(String name) {
        Shell.Result result = shell.run("lint", "--", name);
        assertEquals(2, result.code());
        assertEquals("勾稽：找不到文件“" + name + "”。\n", result.errors());
        assertEquals("没有找到年度报告。另有 1 个文件或文件夹没能读取。\n", result.out());
    }

    @Test
    void aGivenFileThatIsNoReportIsReported() {
        Shell.Result result = shell.run("lint", shell.write("README.md", NOTE));
        assertEquals(0, result.code());
        assertTrue(result.errors().contains("README.md") && result.errors().lines().count() == 1, result.errors());
    }

    /** The pre-commit hook passes all files of these kinds in a commit. */
    @Test
    void aWordFileOrPageThatIsNoReportHasCode0() {
        String word = shell.write("通知.docx", Docx.of("<w:p><w:r><w:t>关于召开会议的通知</w:t></w:r></w:p>").bytes());
        String page = shell.write("index.html", "<!DOCTYPE html><html><body><p>关于召开会议的通知</p></body></html>");
        Shell.Result result = shell.run("lint", word, page);
        assertEquals(0, result.code(), result.errors());
        assertTrue(result.errors().contains("通知.docx") && result.errors().contains("index.html"), result.errors());
    }

    @Test
    void anEmptyFolderHasNoReports() {
        Shell.Result result = shell.run("lint", folder.toString());
        assertEquals(0, result.code());
        assertEquals("没有找到年度报告。\n", result.out());
    }

    @Test
    void manyFilesAreReportedInOrder() {
        String report = Fixture.named("wrong/2021-one-total.txt").text();
        StringBuilder expected = new StringBuilder();
        for (int i = 10; i < 40; i++) {
            shell.write(i + ".txt", report);
            expected.append(i).append(".txt ");
        }
        StringBuilder found = new StringBuilder();
        shell.run("lint", folder.toString()).out().lines().filter(l -> l.matches("\\d\\d\\.txt:.*")).map(l -> l.substring(0, 6))
                .distinct().forEach(l -> found.append(l).append(' '));
        assertEquals(expected.toString(), found.toString());
    }

    @Test
    void settingsAreTakenFromTheNearestFolderAbove() {
        String report = Fixture.named("wrong/2021-one-total.txt").text();
        shell.write(".gouji.json", "{\"off\": [\"GJ3xx\"]}");
        shell.write("strict/.gouji.json", "{\"severity\": {\"GJ302\": \"info\"}, \"off\": [\"GJ301\", \"GJ303\"]}");
        assertEquals("", codes(shell.run("lint", shell.write("a.txt", report))));
        assertEquals("提示 GJ302", codes(shell.run("lint", shell.write("strict/deeper/a.txt", report))));
    }

    @Test
    void theSeverityOfARuleOverridesThatOfItsGroup() {
        shell.write(".gouji.json", "{\"$schema\": \"x\", \"severity\": {\"GJ3xx\": \"hint\", \"GJ301\": \"warning\"}, \"off\": [\"GJ302\", \"GJ303\"]}");
        assertEquals("警告 GJ301", codes(shell.run("lint", shell.fixture("wrong/2021-one-total.txt"))));
    }

    private static String codes(Shell.Result result) {
        return String.join("; ", result.out().lines().filter(l -> l.matches(".*:\\d+:\\d+ .*"))
                .map(l -> l.replaceFirst("^[^ ]+ ", "")).toList());
    }
}
