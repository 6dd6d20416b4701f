package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gouji.Fixture;
import dev.gouji.Shell;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code gouji baseline} and {@code lint --baseline}, which reports only findings that are not in the baseline. */
class BaselineTest extends ShellTest {

    private String baseline;

    @BeforeEach
    void shell() {
        baseline = folder.resolve("基线.json").toString();
    }

    static Stream<Fixture> fixtures() {
        return Fixture.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void findingsInTheBaselineAreNotReported(Fixture fixture) {
        shell.write(fixture.path().getFileName().toString(), fixture.text());
        make();
        Shell.Result result = lint();
        assertEquals(0, result.code());
        assertEquals("", result.errors());
        boolean clean = shell.run("lint", folder.toString()).out().contains("没有发现问题");
        assertTrue(result.out().contains(clean ? "没有发现问题" : "没有发现新的问题"), result.out());
        assertEquals(!clean, result.out().contains("处问题已在基线中，没有列出。"), result.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "UTF-16"})
    void aBaselineIsReadInOtherEncodings(String charset) throws IOException {
        shell.write("a.md", Fixture.named("wrong/2021-markdown-mixed.md").text());
        make();
        Files.writeString(Path.of(baseline), Files.readString(Path.of(baseline)), Charset.forName(charset));
        assertEquals(0, lint().code());
        assertEquals("", lint().errors());
    }

    @Test
    void aMisspeltPathKeepsTheBaseline() throws IOException {
        shell.write("a.md", Fixture.named("wrong/2021-markdown-mixed.md").text());
        make();
        String before = Files.readString(Path.of(baseline));
        assertEquals(2, shell.run("baseline", folder.resolve("absent.md").toString(), "-o", baseline).code());
        assertEquals(before, Files.readString(Path.of(baseline)));
    }

    @Test
    void findingsStayInTheBaselineIfLinesShift() {
        String text = Fixture.named("wrong/2021-markdown-mixed.md").text();
        shell.write("a.md", text);
        make();
        int section = text.indexOf("## 三");
        shell.write("a.md", text.substring(0, section) + "补一段。\n\n" + text.substring(section));
        assertEquals(0, lint().code());
    }

    @Test
    void aNewFindingIsReported() {
        String text = Fixture.named("wrong/2021-carry.md").text();
        shell.write("a.md", Fixture.named("right/2021-markdown.md").text());
        make();
        shell.write("b.md", text);
        Shell.Result result = lint();
        assertEquals(1, result.code());
        assertTrue(result.out().contains("b.md:") && result.out().contains("GJ303"), result.out());
    }

    @Test
    void anotherWrongFigureInTheSameCellIsANewFinding() {
        String text = Fixture.named("wrong/2021-markdown-mixed.md").text();
        shell.write("a.md", text);
        make();
        shell.write("a.md", text.replace("| 0 | 2 | 0 | 0 | 0 | 0 | 3 |", "| 0 | 2 | 0 | 0 | 0 | 0 | 4 |"));
        assertEquals(1, lint().code());
    }

    @Test
    void repairedFindingsAreNamed() {
        shell.write("a.md", Fixture.named("wrong/2021-carry.md").text());
        make();
        shell.write("a.md", Fixture.named("right/2021-markdown.md").text());
        Shell.Result result = lint();
        assertEquals(0, result.code());
        assertTrue(result.errors().contains("条问题已不再出现") && result.errors().contains("基线.json"), result.errors());
        assertTrue(result.errors().contains("a.md GJ303 t3:四"), result.errors());
    }

    @Test
    void onlySomeOfManyRepairedFindingsAreNamed() {
        String text = Fixture.named("wrong/2021-markdown-mixed.md").text();
        for (int i = 0; i < 4; i++) {
            shell.write("%d.md".formatted(i), text);
        }
        make();
        for (int i = 0; i < 4; i++) {
            assertTrue(folder.resolve("%d.md".formatted(i)).toFile().delete());
        }
        String errors = lint().errors();
        assertTrue(errors.contains("0.md GJ") && !errors.contains("3.md") && errors.contains("另有"), errors);
    }

    /** The content of /dev/zero never ends. */
    @Test
    void aDeviceAsBaselineIsReadUpToALimit() {
        assumeTrue(Files.exists(Path.of("/dev/zero")));
        shell.write("a.md", Fixture.named("right/2021-markdown.md").text());
        baseline = "/dev/zero";
        assertEquals(2, lint().code());
        assertEquals(1, lint().errors().lines().count(), lint().errors());
    }

    @Test
    void findingsOfUncheckedFilesAreNotCalledRepaired() {
        String a = shell.write("a.md", Fixture.named("wrong/2021-carry.md").text());
        String b = shell.write("b.md", Fixture.named("wrong/2021-markdown-mixed.md").text());
        make();
        assertEquals("", shell.run("lint", "--baseline", baseline, a).errors());
        shell.write("b.md", "");
        assertEquals("", shell.run("lint", "--baseline", baseline, a).errors());
        assertTrue(Path.of(b).toFile().delete());
        assertFalse(shell.run("lint", "--baseline", baseline, a).errors().isEmpty());
    }

    @Test
    void findingsOfRulesThatDidNotRunAreNotCalledRepaired() {
        String a = shell.write("a.md", Fixture.named("wrong/2021-carry.md").text());
        make();
        for (String rules : List.of("--select=GJ1xx", "--ignore=GJ3xx", "--ignore=GJ301,GJ303")) {
            assertEquals("", shell.run("lint", "--baseline", baseline, rules, a).errors());
        }
        shell.write("a.md", Fixture.named("right/2021-markdown.md").text());
        assertEquals("", shell.run("lint", "--baseline", baseline, "--ignore=GJ3xx", a).errors());
        assertFalse(shell.run("lint", "--baseline", baseline, "--select=GJ303", a).errors().isEmpty());
    }

    /** So a folder can be moved with its baseline. */
    @Test
    void pathsInABaselineAreRelativeToItsFolder() throws IOException {
        shell.write("县/镇/a.md", Fixture.named("wrong/2021-carry.md").text());
        baseline = folder.resolve("县/基线.json").toString();
        make();
        assertTrue(Files.readString(Path.of(baseline)).contains("\"镇/a.md\""));
        Files.move(folder.resolve("县"), folder.resolve("市"));
        baseline = folder.resolve("市/基线.json").toString();
        assertEquals(0, lint().code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "{\"version\": 1}", "{\"files\": []}", "{\"version\": 2, \"files\": []}", "{\"version\": 1, \"files\": [{\"path\": []}]}"})
    void aFileThatIsNoBaselineIsReportedWithCode2(String content) {
        shell.write("基线.json", content);
        Shell.Result result = lint();
        assertEquals(2, result.code());
        assertEquals(1, result.errors().lines().count(), result.errors());
        assertTrue(result.errors().contains("基线.json"));
    }

    @Test
    void aMissingBaselineIsReportedWithCode2() {
        assertEquals("勾稽：找不到文件“基线.json”。\n", lint().errors());
        assertEquals(2, lint().code());
    }

    private void make() {
        assertEquals(0, shell.run("baseline", folder.toString(), "-o", baseline).code());
    }

    private Shell.Result lint() {
        return shell.run("lint", "--fail-on", "hint", "--baseline", baseline, folder.toString());
    }
}
