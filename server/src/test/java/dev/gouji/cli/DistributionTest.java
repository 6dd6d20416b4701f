package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gouji.Refresh;
import dev.gouji.Fixture;
import dev.gouji.Shell;
import dev.gouji.text.Width;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files in the zip beside the jar: manual pages and completions, which are made from the list of commands, and launchers. */
class DistributionTest {

    private static final Path ROOT = Path.of(System.getProperty("basedir", ".")).toAbsolutePath().getParent();
    private static final Path DIST = ROOT.resolve("server/src/distribution");

    @TempDir
    private Path folder;

    private String print(String... line) {
        return new Shell(folder).run(line).out();
    }

    @Test
    void pagesAndCompletionsAreUpToDate() {
        Map<String, String> files = new TreeMap<>();
        files.put("gouji.1", print("man", "--lang", "en"));
        files.put("gouji.zh.1", print("man", "--lang", "zh"));
        files.put("completions/gouji.bash", print("completion", "bash", "--lang", "zh"));
        files.put("completions/_gouji", print("completion", "zsh", "--lang", "zh"));
        files.put("completions/gouji.fish", print("completion", "fish", "--lang", "zh"));
        files.put("completions/gouji.ps1", print("completion", "powershell", "--lang", "zh"));
        assertAll(files.entrySet().stream().map(file -> () -> Refresh.compare(DIST.resolve(file.getKey()), file.getValue().replace(Shell.VERSION, ""))));
    }

    @Test
    void theManualPageHasALineForApropos() {
        assertTrue(print("man", "--lang", "zh").contains("\ngouji \\- 勾稽：检查政府信息公开工作年度报告\n"));
    }

    /** Chinese lines have few blanks. If man justified them, these blanks would become wide gaps. */
    @Test
    void theManualPageHasNoGapsInItsLines() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/man")), "man is not installed");
        ProcessBuilder man = new ProcessBuilder("man", "--warnings", "-l", DIST.resolve("gouji.zh.1").toString());
        man.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "MANWIDTH", "80", "MANPAGER", "cat"));
        Process process = man.redirectError(folder.resolve("warnings").toFile()).start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        assertEquals(0, process.waitFor());
        assertEquals("", Files.readString(folder.resolve("warnings")));
        assertTrue(lines.size() > 100);
        for (String line : lines.subList(1, lines.size() - 1)) {
            assertTrue(Width.of(line) <= 80 && !line.strip().contains("   "), line);
        }
    }

    @Test
    void theHelpOfEveryCommandNamesItsOptions() {
        for (String name : Commands.names()) {
            for (String language : List.of("zh", "en")) {
                String help = print(name, "--help", "--lang", language);
                assertTrue(help.startsWith("gouji " + name), help);
                Commands.options(name).forEach(option -> assertTrue(help.contains(option.written()), () -> "the help of " + name + " does not name " + option));
            }
            assertTrue(name.equals("lsp") || Commands.find(name).isPresent(), name);
        }
    }

    @Test
    void bashCompletesCommandsOptionsAndValues() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "bash is not installed");
        assertEquals("lint lsp", completed("gouji l"));
        assertEquals("--fail-on --format", completed("gouji lint --f"));
        assertEquals("error", completed("gouji lint --fail-on e"));
        assertEquals("powershell", completed("gouji completion p"));
        assertEquals("json junit", completed("gouji lint --format = j"));
        assertEquals("en zh", completed("gouji sum --lang ="));
    }

    /** Runs the step of the action with a launcher that prints its arguments. */
    @Test
    void theActionChecksThePathsOfItsInput() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "bash is not installed");
        String action = Files.readString(ROOT.resolve(".github/actions/gouji/action.yml"));
        String step = action.substring(action.indexOf("run: |\n") + "run: |\n".length());
        assertFalse(step.matches("(?s).*\\b(mapfile|readarray) -.*"), "the bash of macOS is 3.2");
        Path launcher = Files.writeString(folder.resolve("gouji"), "#!/bin/sh\nprintf '<%s>' \"$@\"\n");
        assertTrue(launcher.toFile().setExecutable(true));
        ProcessBuilder bash = new ProcessBuilder("bash", "-eo", "pipefail", "-c", step).redirectErrorStream(true);
        bash.environment().putAll(Map.of("GITHUB_ACTION_PATH", folder.resolve("a/b/c").toString(), "GOUJI_SARIF", "", "GOUJI_LANG", "zh",
                "GOUJI_FAIL_ON", "error", "GOUJI_PATHS", "年报 2025\n\n  \n*.md\n"));
        Files.createDirectories(folder.resolve("a/b/c"));
        Process process = bash.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals("<lint><--lang><zh><--fail-on><error><--format><github><--><年报 2025><*.md>", out);
        assertEquals(0, process.waitFor());
    }

    /** So a hook gets all reports of a commit at once. */
    @Test
    void everyHookRunsAsOneProcess() throws IOException {
        String hooks = Files.readString(ROOT.resolve(".pre-commit-hooks.yaml"));
        assertEquals(hooks.split("- id:", -1).length, hooks.split("require_serial: true", -1).length);
    }

    private String completed(String line) throws IOException, InterruptedException {
        String script = print("completion", "bash") + "\nCOMP_WORDS=(" + line + ")\nCOMP_CWORD=$((${#COMP_WORDS[@]}-1))\n_gouji\n"
                + "printf '%s\\n' \"${COMPREPLY[@]}\" | sort | paste -sd' '\n";
        Process process = new ProcessBuilder("bash", "-c", script).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), out);
        return out.strip();
    }

    /** Windows reads a batch file in the code page of the console, so only lines after the switch to UTF-8 may have other characters. */
    @Test
    void theBatchFileIsAsciiUntilItChangesTheCodePage() throws IOException {
        boolean utf8 = false;
        for (String line : Files.readString(ROOT.resolve("gouji.cmd")).lines().toList()) {
            utf8 = line.startsWith("chcp 65001") || utf8 && !line.startsWith("if defined PAGE chcp");
            assertTrue(utf8 || line.chars().allMatch(c -> c < 128), line);
            assertFalse(line.contains("EnableDelayedExpansion"), line);
        }
    }

    /** With other line ends cmd misses labels, and it prints a digit before a redirection unless a blank stands before the digit. */
    @Test
    void theBatchFileHasTheLineEndsAndRedirectionsOfWindows() throws IOException {
        String text = Files.readString(ROOT.resolve("gouji.cmd"));
        assertFalse(text.replace("\r\n", "").matches("(?s).*[\r\n].*"));
        assertFalse(text.matches("(?s).*[^ \n]\\d>.*"));
    }

    /** The tests run without Windows, so they only read the file: every jump has its label, and every section ends. */
    @Test
    void everyLabelOfTheBatchFileExistsAndItsSectionEnds() throws IOException {
        List<String> lines = Files.readString(ROOT.resolve("gouji.cmd")).lines().toList();
        for (String line : lines) {
            Matcher jump = Pattern.compile("(?:goto |call :)(\\w+)$").matcher(line);
            assertTrue(!jump.find() || lines.contains(":" + jump.group(1)), line);
        }
        String text = String.join("\n", lines);
        for (String section : List.of("locate", "consider", "unstarted", "oldjava", "nojava", "missing", "fault")) {
            String body = text.substring(text.indexOf("\n:" + section + "\n") + 2).split("\n:", 2)[0].strip();
            assertTrue(body.matches("(?s).*\n(exit /b( 2)?|goto fault)"), body);
        }
    }

    /** The build refuses a library under any other licence. */
    @Test
    void theTextOfEveryIncludedLicenceIsThere() throws IOException {
        Matcher licence = Pattern.compile("<includedLicense>(.+)</includedLicense>").matcher(Files.readString(ROOT.resolve("server/pom.xml")));
        List<String> names = licence.results().map(found -> found.group(1)).toList();
        try (Stream<Path> texts = Files.list(DIST.resolve("licences"))) {
            assertEquals(names, texts.map(text -> text.getFileName().toString().replaceFirst("\\.(txt|md)$", "")).sorted().toList());
        }
    }

    @Test
    void initWritesValidSettings() throws IOException {
        Shell shell = new Shell(folder);
        assertEquals(0, shell.run("init", folder.toString()).code());
        String text = Files.readString(folder.resolve(".gouji.json"));
        assertEquals("", shell.run("lint", shell.fixture("right/2021-tab.txt")).errors());
        assertEquals(2, shell.run("init", folder.toString()).code());
        assertEquals(text, Files.readString(folder.resolve(".gouji.json")));
        assertTrue(shell.run("init", shell.write("甲.md", "")).errors().contains("甲.md”是文件"));
        shell.write(".gouji.json", text.replaceAll("(?m)^  // (\"severity\".*|\"body\".*|\"exclude\".*)$", "  $1"));
        Shell.Result shown = shell.run("lint", "--show-settings", folder.resolve("2021-tab.txt").toString());
        assertEquals(0, shown.code(), shown.errors());
        assertTrue(shown.out().contains("\"GJ202\": \"info\"") && shown.out().contains("乡镇") && shown.out().contains("草稿/"), shown.out());
    }

    @Test
    void listFilesPrintsTheFilesThatLintWouldCheck() {
        Shell shell = new Shell(folder);
        String report = Fixture.named("right/2021-tab.txt").text();
        shell.write("b.txt", report);
        shell.write("a/a.md", report);
        shell.write("a/a.png", "");
        shell.write("a/说明.md", "# 说明\n");
        assertEquals(0, shell.run("lint", "--format", "html=" + folder.resolve("a/r.html"), folder.toString()).code());
        assertEquals("a/a.md\nb.txt\n", shell.run("lint", "--list-files", folder.toString()).out());
        Shell.Result absent = shell.run("lint", "--list-files", folder.resolve("没有.md").toString(), folder.resolve("b.txt").toString());
        assertEquals(2, absent.code());
        assertEquals("b.txt\n", absent.out());
    }
}
