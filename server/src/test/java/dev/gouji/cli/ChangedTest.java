package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gouji.Fixture;
import dev.gouji.Shell;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --changed}: only files that differ from a commit are checked. */
class ChangedTest extends ShellTest {

    private static final String REPORT = Fixture.named("wrong/2021-one-total.txt").text();

    @BeforeEach
    void aRepository() throws Exception {
        assumeTrue(git("init", "-q"), "git is not installed");
        shell.write("旧.txt", REPORT);
        shell.write("改.txt", REPORT);
        shell.write("带\t制表符.txt", REPORT);
        commit();
    }

    private void commit() throws Exception {
        assertTrue(git("add", "-A"));
        assertTrue(git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-qm", "x"));
    }

    private boolean git(String... arguments) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(command).directory(folder.toFile()).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void changedAndUntrackedFilesAreChecked() throws Exception {
        assertTrue(shell.run("lint", "--changed", folder.toString()).out().contains("没有改动过的年度报告"));
        shell.write("改.txt", REPORT + "\n");
        shell.write("带\t制表符.txt", REPORT + "\n");
        shell.write("新/新.txt", REPORT);
        shell.write("忽略.txt", REPORT);
        shell.write(".gitignore", "忽略.txt\n");
        Shell.Result result = shell.run("lint", "--changed", folder.toString());
        assertEquals(1, result.code());
        assertTrue(result.out().contains("共检查 3 份报告") && result.out().contains("新.txt") && !result.out().contains("旧.txt"), result.out());
        assertTrue(shell.run("lint", "--changed", folder.resolve("旧.txt").toString(), folder.resolve("改.txt").toString()).out()
                .contains("共检查 1 份报告"));
        commit();
        assertTrue(shell.run("lint", "--changed=HEAD~1", folder.toString()).out().contains("共检查 3 份报告"));
    }

    /** Without the = of --changed=HEAD~1, the commit is taken for a path. */
    @ParameterizedTest
    @ValueSource(strings = {"lint", "fix", "fmt", "extract"})
    void aMissingPathIsReported(String command) {
        Shell.Result result = shell.run(command, "--changed", folder.resolve("HEAD~1").toString(), folder.toString());
        assertEquals(2, result.code());
        assertEquals("勾稽：找不到文件“HEAD~1”。\n", result.errors());
    }

    @ParameterizedTest
    @ValueSource(strings = {"lint", "fix", "fmt"})
    void noChangedReportAndNoReportHaveDifferentMessages(String command) {
        assertEquals("没有改动过的年度报告。\n", shell.run(command, "--changed", folder.toString()).out());
        assertEquals("没有找到年度报告。\n", shell.run(command, folder.resolve(".git").toString()).out());
    }

    @Test
    void bodiesWithoutAChangedReportAreNotCalledMissing() throws Exception {
        shell.write(".gouji.json", "{\"bodies\": [\"松塘乡人民政府\", \"岫云县教育局\"]}");
        shell.write("改.txt", REPORT + "\n");
        assertTrue(shell.run("lint", folder.toString()).out().contains("尚未报送的机关 1 个：岫云县教育局"));
        Shell.Result result = shell.run("lint", "--changed", folder.toString());
        assertTrue(result.out().contains("共检查 1 份报告") && !result.out().contains("尚未报送"), result.out());
        assertEquals("", result.errors());
    }

    @Test
    void programsNamedInTheRepositoryAreNotRun() throws Exception {
        Path trace = folder.resolve("ran");
        String program = "touch '" + trace + "'; cat";
        Files.writeString(folder.resolve(".gitattributes"), "*.txt diff=x filter=x\n");
        for (String setting : List.of("core.fsmonitor", "diff.external", "diff.x.textconv", "diff.x.command", "filter.x.clean", "filter.x.process")) {
            assertTrue(git("config", setting, program));
        }
        assertTrue(git("config", "filter.x.required", "true"));
        // git compares the content of a file, and filters it, if only its time has changed
        assertTrue(Path.of(shell.write("旧.txt", REPORT)).toFile().setLastModified(1_000_000_000_000L));
        shell.write("改.txt", REPORT + "\n");
        assertTrue(shell.run("lint", "--changed", folder.toString()).out().contains("共检查 1 份报告"));
        assertFalse(Files.exists(trace));
    }

    /** Such a filter cannot be turned off by an option: git ends the name of a setting at the first =. */
    @Test
    void aFilterWithAnEqualsSignIsRefused() throws Exception {
        assertTrue(git("config", "filter.a=b.clean", "cat"));
        Shell.Result result = shell.run("lint", "--changed", folder.toString());
        assertEquals(2, result.code());
        assertTrue(result.errors().contains("没有列出"), result.errors());
    }

    @Test
    void aMissingOrderFileIsIgnored() throws Exception {
        assertTrue(git("config", "diff.orderFile", "/absent"));
        shell.write("改.txt", REPORT + "\n");
        assertTrue(shell.run("lint", "--changed", folder.toString()).out().contains("共检查 1 份报告"));
    }

    @Test
    void beforeTheFirstCommitAllFilesHaveChanged(@TempDir Path fresh) throws Exception {
        assertEquals(0, new ProcessBuilder("git", "init", "-q").directory(fresh.toFile()).start().waitFor());
        Shell there = new Shell(fresh);
        there.write("甲.txt", REPORT);
        there.write("乙.txt", REPORT);
        assertEquals(0, new ProcessBuilder("git", "add", "甲.txt").directory(fresh.toFile()).start().waitFor());
        assertTrue(there.run("lint", "--changed", fresh.toString()).out().contains("共检查 2 份报告"));
        Shell.Result unknown = there.run("lint", "--changed=main", fresh.toString());
        assertEquals(2, unknown.code());
        assertTrue(unknown.errors().contains("浅克隆"), unknown.errors());
    }

    /** Git gives hooks the repository in GIT_DIR. The new 下/旧.txt is not taken for 旧.txt at the top of the work tree. */
    @Test
    void aHookInALinkedWorkTreeFindsTheChangedFiles(@TempDir Path other) throws Exception {
        Path linked = other.resolve("支");
        assertTrue(git("worktree", "add", "-q", linked.toString()));
        Path gitDir = Path.of(Files.readString(linked.resolve(".git")).strip().substring("gitdir: ".length()));
        new Shell(linked).write("下/旧.txt", REPORT);
        ProcessBuilder hook = Shell.process("lint", "--changed", "--list-files", ".");
        hook.environment().put("GIT_DIR", gitDir.toString());
        hook.environment().put("GIT_INDEX_FILE", gitDir.resolve("index").toString());
        Process process = hook.directory(linked.toFile()).redirectErrorStream(true).start();
        assertEquals("./下/旧.txt\n", new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    @Test
    void aRepositoryOfAnotherUserIsReported() throws Exception {
        assumeTrue(new ProcessBuilder("chown", "-R", "65534", folder.toString()).start().waitFor() == 0, "only root can change the owner of a file");
        assumeFalse(git("rev-parse"), "git trusts every folder here");
        Shell.Result result = shell.run("lint", "--changed", folder.toString());
        assertEquals(2, result.code());
        assertTrue(result.errors().contains("属于别的用户"), result.errors());
    }

    @Test
    void anUnknownCommitOrAFolderWithoutARepositoryIsWrongUsage(@TempDir Path outside) {
        Shell.Result result = shell.run("lint", "--changed=--output=x", folder.toString());
        assertEquals(2, result.code());
        assertTrue(result.errors().contains("--output=x"), result.errors());
        new Shell(outside).write("a.txt", REPORT);
        assertEquals(2, shell.run("lint", "--changed", outside.toString()).code());
    }
    /** A folder without files has nothing to compare, and a misspelt commit would count as "nothing has changed". */
    @Test
    void anUnknownCommitIsWrongUsageInAFolderWithoutReports(@TempDir Path outside) throws IOException {
        String empty = Files.createDirectory(folder.resolve("空")).toString();
        assertEquals(0, shell.run("lint", "--changed", empty).code());
        assertEquals(2, shell.run("lint", "--changed=没有", empty).code());
        assertEquals(2, shell.run("lint", "--changed", outside.toString()).code());
    }

    @Test
    void theNameOfTheRepositoryMayEndWithABlank(@TempDir Path outside) throws Exception {
        Path blank = Files.createDirectory(outside.resolve("尾 "));
        assertEquals(0, new ProcessBuilder("git", "init", "-q", blank.toString()).start().waitFor());
        new Shell(blank).write("新.txt", REPORT);
        Shell.Result result = shell.run("lint", "--changed", "--list-files", blank.toString());
        assertEquals("", result.errors());
        assertTrue(result.out().endsWith("新.txt\n"), result.out());
    }
}
