package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.Fixture;
import dev.gouji.Refresh;
import dev.gouji.Shell;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text that {@code lint} prints. Whole outputs are in {@code resources/dev/gouji/cli}. */
class LintTextTest extends ShellTest {

    @Test
    void theOutputInChineseEqualsItsFile() {
        Shell.Result result = shell.run("lint", shell.fixture("wrong/2021-entered.txt"), shell.fixture("wrong/2021-headings.txt"),
                shell.fixture("wrong/2021-markdown-mixed.md"));
        Refresh.compare(Refresh.resource("cli/lint-zh.txt"), result.out());
    }

    @Test
    void theOutputInEnglishEqualsItsFile() {
        Shell.Result result = shell.run("lint", "--lang", "en", shell.fixture("wrong/2021-entered.txt"),
                shell.fixture("wrong/2021-missing.md"));
        Refresh.compare(Refresh.resource("cli/lint-en.txt"), result.out());
    }

    /** A wide character takes two columns. A long line is cut around the place. */
    @ParameterizedTest
    @ValueSource(ints = {30, 50, 80, 200})
    void caretsAreUnderThePlaceInAnyWidth(int columns) {
        String out = shell.columns(columns).run("lint", shell.fixture("wrong/2021-markdown-mixed.md")).out();
        String[] lines = out.split("\n");
        int excerpts = 0;
        for (int i = 1; i < lines.length; i++) {
            if (lines[i].endsWith("^")) {
                int from = width(lines[i].substring(0, lines[i].indexOf('^')));
                String place = cut(lines[i - 1], from, width(lines[i]));
                assertTrue(place.matches("3|5|30|2|1"), lines[i - 1] + "\n" + lines[i]);
                excerpts++;
            }
        }
        assertEquals(5, excerpts);
    }

    /** Numbers of one and of two digits are aligned, also in a row without the severity before. */
    @Test
    void theCountsOfBodiesAreAligned() {
        String wrong = Fixture.named("wrong/2021-one-total.txt").text();
        String[] paths = {shell.write("a.txt", wrong.replace("一、总体情况", "1、总体情况")), shell.fixture("wrong/2021-headings.txt"),
            shell.fixture("wrong/2021-markdown-mixed.md")};
        String out = shell.run("lint", paths[0], paths[1], paths[2]).out();
        List<String> rows = out.substring(out.indexOf("各机关：")).lines().skip(1).limit(3).toList();
        Set<Integer> columns = rows.stream().filter(r -> r.contains("警告")).map(r -> width(r.substring(0, r.indexOf("警告"))))
                .collect(Collectors.toSet());
        assertEquals(2, rows.stream().filter(r -> r.contains("警告")).count(), out);
        assertEquals(1, columns.size(), out);
    }

    @Test
    void aRightReportHasNoFindings() {
        assertEquals("共检查 1 份报告，没有发现问题。\n", shell.run("lint", shell.fixture("right/2021-tab.txt")).out());
    }

    @Test
    void aFileThatIsNoReportIsNotCounted() throws Exception {
        Path note = Files.writeString(folder.resolve("说明.md"), "# 说明\n");
        assertEquals("没有找到年度报告。\n", shell.run("lint", note.toString()).out());
    }

    @Test
    void onlyATerminalGetsColours() {
        String path = shell.fixture("wrong/2021-review.md");
        assertFalse(shell.run("lint", path).out().contains("\u001B"));
        assertTrue(shell.colour().run("lint", path).out().contains("\u001B[31m"));
    }

    @Test
    void controlCharactersOfTheDocumentAndItsNameAreNotPrinted() {
        String text = shell.run("lint", "--format", "text", shell.write("a\u001B[2Jb.txt",
                "青杉县2023年政府信息公开工作年度报告\n\n1、总体\u001B]0;x\u0007情况\n")).out();
        assertTrue(text.contains("GJ103"), text);
        assertTrue(text.chars().allMatch(c -> c == '\n' || c >= ' ' && c != 0x7F && !(c >= 0x80 && c < 0xA0)), text);
    }

    /** GBK has neither − nor │. ASCII characters are printed instead, and no question marks. */
    @ParameterizedTest
    @ValueSource(strings = {"GBK", "GB18030", "UTF-8"})
    void theOutputHasOnlyCharactersOfTheTerminal(String charset) {
        String out = shell.charset(Charset.forName(charset)).run("lint", shell.fixture("wrong/2021-entered.txt")).out();
        assertTrue(out.contains("差 −6") || out.contains("差 -6"), out);
        assertFalse(out.contains("?"), out);
    }

    private static int width(String text) {
        return text.codePoints().map(c -> c >= 0x2E80 && c != 0x2502 ? 2 : 1).sum();
    }

    /** The text between two columns of a line. */
    private static String cut(String line, int from, int to) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int i = 0; i < line.length(); i++) {
            int width = width(line.substring(i, i + 1));
            if (at >= from && at + width <= to) {
                out.append(line.charAt(i));
            }
            at += width;
        }
        return out.toString();
    }
}
