package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.Shell;
import dev.gouji.cli.report.Format;
import dev.gouji.message.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of exit codes (CONTRACT.md), on which scripts rely, in every format. */
class ExitCodeTest extends ShellTest {

    private String right;
    private String wrong;
    private String warned;

    @BeforeEach
    void reports() {
        right = shell.fixture("right/2021-tab.txt");
        wrong = shell.fixture("wrong/2021-one-total.txt");
        warned = shell.fixture("wrong/2021-headings.txt");
    }

    static Stream<String> formats() {
        return Format.words().stream();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void errorsHaveCode1InEveryFormat(String format) {
        assertEquals(0, lint("--format", format, right));
        assertEquals(1, lint("--format", format, wrong));
        assertEquals(1, lint("--format", format, right, wrong));
        assertEquals(0, lint("--format", format, warned));
    }

    @Test
    void failOnIsTheLowestSeverityWithCode1() {
        assertEquals(1, lint("--fail-on", "error", wrong));
        assertEquals(0, lint("--fail-on", "never", wrong));
        assertEquals(0, lint("--fail-on", "error", warned));
        assertEquals(1, lint("--fail-on", "warning", warned));
        assertEquals(1, lint("--fail-on=warning", warned));
        assertEquals(1, lint("--fail-on", "hint", wrong));
        assertEquals(0, lint("--fail-on", "warning", right));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lint", "extract", "explain", "paint", "lint --colour x", "lint --format", "lint --format xml x.txt",
        "lint --fail-on fatal x.txt", "lint --max-warnings -1 x.txt", "lint --max-warnings many x.txt", "lint --select GJ399 x.txt",
        "lint --ignore 301 x.txt", "lint --baseline absent.json x.txt", "lint --format json= x.txt", "lint --format json --format csv x.txt",
        "baseline", "baseline --format json x.txt", "lint --lang fr x.txt", "extract --format text x.txt", "--lint",
        "fix", "fix -", "fmt -", "fmt", "new", "new --year 2025", "new --year 2025 --body \u3000", "new --body 某局", "new --year 2018 --body 某局", "new x.md", "new --from absent.md",
        "convert absent.md", "convert --to docx absent.md", "convert --to tab", "sum", "sum --format text .", "diff absent.md", "diff a.md b.md c.md",
        "init a b", "completion", "completion tcsh", "lint --changed=没有这个提交 .", "lint --show-settings a b",
        "rules x", "man x", "fix --max-warnings 1 x.txt", "lint --select , x.txt", "lint --ignore ，、 x.txt", "diff - absent.md"})
    void wrongUsageIsOneSentenceWithCode2(String line) {
        Shell.Result result = shell.run(line.split(" "));
        assertEquals(2, result.code());
        assertOneSentence(result.errors());
        assertEquals("", result.out());
    }

    /** An unset variable of a script becomes an empty word. */
    @ParameterizedTest
    @ValueSource(strings = {"diff | a.md", "diff a.md |", "init |", "lint |", "rules |", "man |", "lint --exclude | .", "lint --stdin-name | -",
        "lint --select | .", "new --year 2025 --body |", "new --from |", "sum --output | .", "lint --baseline | .", "lint --show-settings |"})
    void emptyWordsAreWrongUsage(String line) {
        Shell.Result result = shell.run(List.of(line.split(" ")).stream().map(word -> word.replace("|", "")).toArray(String[]::new));
        assertEquals(2, result.code());
        assertOneSentence(result.errors());
        assertEquals("", result.out());
        Stream.of(Option.values()).map(Option::written)
                .forEach(option -> assertTrue(!result.errors().contains(option) || line.contains(option), result.errors()));
    }

    @ParameterizedTest
    @CsvSource({"heading-number, GJ103", "Blank-Totals, GJ201", "301, GJ301", "GJ311, GJ301", "GJ999, GJ901"})
    void theNearestRuleIsNamedForAMisspeltCodeOrName(String word, String code) {
        String errors = shell.run("lint", "--select", word, right).errors();
        assertTrue(errors.contains("“" + word + "”") && errors.contains("“" + code + "”"), errors);
    }

    @Test
    void anUnknownOptionPointsToTheHelpOfItsCommand() {
        assertTrue(shell.run("fix", "--max-warnings", "1", "a.md").errors().contains("gouji fix --help"));
    }

    @Test
    void theLastLanguageCountsInUpperAndLowerCase() {
        assertEquals(Language.EN, Arguments.language(List.of("rules", "--lang=EN"), Language.ZH));
        assertEquals(Language.ZH, Arguments.language(List.of("rules", "--lang", "en", "--lang", "zh"), Language.EN));
        assertEquals(Language.ZH, Arguments.language(List.of("lint", "a --lang en b.md"), Language.ZH));
        assertEquals(Language.EN, Arguments.language(List.of("rules", "--", "--lang", "zh"), Language.EN));
    }

    @Test
    void theLanguageMayComeBeforeTheCommand() {
        assertEquals(List.of("lint", "--lang", "en", "a.md"), Cli.commandFirst(List.of("--lang", "en", "lint", "a.md")));
        assertEquals(List.of("lint", "--lang=en", "a.md"), Cli.commandFirst(List.of("--lang=en", "lint", "a.md")));
        for (List<String> same : List.of(List.<String>of(), List.of("lint", "--lang", "en"), List.of("--lang", "en"), List.of("--lint", "a"))) {
            assertEquals(same, Cli.commandFirst(same));
        }
    }

    @Test
    void moreWarningsThanAllowedHaveCode1() {
        assertEquals(1, lint("--max-warnings", "3", warned));
        assertEquals(0, lint("--max-warnings", "4", warned));
        assertEquals(1, lint("--max-warnings", "4", "--fail-on", "never", warned, shell.fixture("wrong/2021-missing.md")));
    }

    @Test
    void findingsOfDeselectedRulesDoNotCount() {
        assertEquals(0, lint("--ignore", "GJ3xx，GJ1xx", wrong));
        assertEquals(0, lint("--select", "GJ1xx", wrong));
        assertEquals(1, lint("--select", "gj3xx", "--ignore", "GJ303", wrong));
    }

    @Test
    void aSelectionOfNoRuleHasCode2() {
        Shell.Result result = shell.run("lint", "--select", "GJ301,GJ302", "--ignore", "GJ3xx", wrong);
        assertEquals(2, result.code());
        assertTrue(result.errors().contains("没有规则可查"), result.errors());
    }

    @Test
    void aMissingCommandShowsTheHelpWithCode2() {
        Shell.Result result = shell.run();
        assertEquals(2, result.code());
        assertTrue(result.out().contains("lint 路径…"));
        assertEquals(result.out(), shell.run("--lang", "zh").out());
        assertEquals(2, shell.run("--lang", "zh").code());
    }

    @Test
    void noBaselineIsReadIfNothingIsChecked() {
        assertEquals(0, shell.run("lint", "--baseline", "absent.json", "--show-settings", right).code());
        assertEquals(0, lint("--baseline", "absent.json", "--list-files", right));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help", "--version", "-V"})
    void helpAndVersionHaveCode0(String question) {
        assertEquals(0, shell.run(question).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"lint", "extract"})
    void aMissingFileIsReportedWithCode2(String command) {
        Shell.Result result = shell.run(command, "absent.txt");
        assertEquals(2, result.code());
        assertOneSentence(result.errors());
        assertTrue(result.errors().contains("absent.txt"));
    }

    @Test
    void otherFilesAreCheckedIfSomeAreMissing() {
        Shell.Result result = shell.run("lint", "absent.txt", wrong, folder.resolve("absent.md").toString(), right);
        assertEquals(2, result.code());
        assertEquals(2, result.errors().lines().count());
        assertTrue(result.out().contains("2021-one-total.txt") && result.out().contains("GJ302"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lint", "extract"})
    void anUndecodableFileIsReportedWithCode2(String command) {
        String path = shell.write("broken.txt", new byte[] {'a', (byte) 0xFF, (byte) 0xFF, '\n'});
        Shell.Result result = shell.run(command, path, right);
        assertEquals(2, result.code());
        assertOneSentence(result.errors());
        assertTrue(result.errors().contains("broken.txt"));
        assertFalse(result.errors().contains("2021-tab.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "{\"of\": []}", "{\"off\": \"GJ301\"}", "{\"off\": [\"GJ399\"]}", "{\"severity\": {\"GJ301\": \"fatal\"}}",
        "{\"severity\": {\"GJ3\": \"hint\"}}", ""})
    void faultySettingsAreReportedWithCode2(String settings) {
        shell.write(".gouji.json", settings);
        Shell.Result result = shell.run("lint", right);
        assertEquals(2, result.code());
        assertOneSentence(result.errors());
        assertTrue(result.errors().contains(".gouji.json"));
    }

    private int lint(String... arguments) {
        String[] line = new String[arguments.length + 1];
        line[0] = "lint";
        System.arraycopy(arguments, 0, line, 1, arguments.length);
        Shell.Result result = shell.run(line);
        assertEquals("", result.errors());
        return result.code();
    }

    private static void assertOneSentence(String errors) {
        assertEquals(1, errors.lines().count(), errors);
        assertTrue(errors.startsWith("勾稽："), errors);
        assertFalse(errors.contains("Exception"), errors);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            lnt a.md ¦ 勾稽：没有“lnt”这个命令，最接近的是“lint”；用 gouji --help 查看用法。
            help lnt ¦ 勾稽：没有“lnt”这个命令，最接近的是“lint”；用 gouji --help 查看用法。
            zzz ¦ 勾稽：没有“zzz”这个命令；用 gouji --help 查看用法。
            lint --formt=json a.md ¦ 勾稽：gouji lint 没有“--formt=json”这个选项，最接近的是“--format”；用 gouji lint --help 查看用法。
            fix --total a.md ¦ 勾稽：gouji fix 没有“--total”这个选项，最接近的是“--totals”；用 gouji fix --help 查看用法。
            lint --totals a.md ¦ 勾稽：gouji lint 没有“--totals”这个选项；用 gouji lint --help 查看用法。
            lint -o b.json a.md ¦ 勾稽：gouji lint 没有选项“-o”；请把格式和文件写在一起，如 --format html=检查结果.html。
            lint --output=b.json a.md ¦ 勾稽：gouji lint 没有选项“--output=b.json”；请把格式和文件写在一起，如 --format html=检查结果.html。
            review ¦ 勾稽：review 需要一个 Word 文件：gouji review 文件.docx -o 文件。
            lint -x a.md ¦ 勾稽：gouji lint 没有“-x”这个选项；用 gouji lint --help 查看用法。
            lint --lang en --failon error ¦ gouji: gouji lint has no option “--failon”; the nearest is “--fail-on”; see gouji lint --help.
            """)
    void aMisspeltNameIsReportedWithTheNearestOne(String line, String sentence) {
        Shell.Result result = shell.run(line.split(" "));
        assertEquals(2, result.code());
        assertEquals(sentence + "\n", result.errors());
    }
}
