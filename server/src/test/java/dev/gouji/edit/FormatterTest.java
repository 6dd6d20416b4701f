package dev.gouji.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.Fixture;
import dev.gouji.Lint;
import dev.gouji.Refresh;
import dev.gouji.analysis.Analysis;
import dev.gouji.form.blank.Surface;
import dev.gouji.grammar.Span;
import dev.gouji.report.Table;
import dev.gouji.text.Edit;
import dev.gouji.text.Width;
import dev.gouji.text.decode.Decoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Formatting changes only how a report looks; formatting again changes nothing. */
class FormatterTest {

    /** Every fixture, and every surface form of a table. */
    static Stream<Arguments> texts() throws IOException {
        try (Stream<Path> forms = Files.list(Refresh.resource("forms"))) {
            List<Arguments> texts = Stream.concat(Fixture.all().map(f -> Arguments.of(f.toString(), f.text())),
                    forms.sorted().map(p -> Arguments.of(p.getFileName().toString(), decoded(p)))).toList();
            return texts.stream();
        }
    }

    private static String decoded(Path file) {
        try {
            return Decoder.decode(Files.readAllBytes(file)).orElseThrow().text();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String format(String text, Surface surface) {
        return Edit.apply(text, Formatter.edits(Lint.analysis(text), surface));
    }

    private static Map<String, String> figures(String text) {
        Map<String, String> figures = new TreeMap<>();
        for (Table table : Lint.analysis(text).report().tables()) {
            table.cells().forEach((address, cell) -> figures.put(address.toString(), cell.text() + cell.unit()));
        }
        return figures;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void formattingTwiceIsTheSameAsOnce(String name, String text) {
        for (Surface surface : Surface.values()) {
            String once = format(text, surface);
            assertEquals(once, format(once, surface), surface::toString);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void everyFigureStaysTheSame(String name, String text) {
        for (Surface surface : Surface.values()) {
            assertEquals(figures(text), figures(format(text, surface)), surface::toString);
        }
    }

    /** Only empty lines are removed and numbers of headings changed. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void formattingPlainTextKeepsItsLines(String name, String text) {
        List<String> before = text.lines().filter(l -> !l.isBlank()).toList();
        List<String> after = format(text, Surface.TABS).lines().filter(l -> !l.isBlank()).toList();
        assertEquals(before.size(), after.size());
        Set<Integer> headings = Lint.findings(text).stream().filter(f -> f.rule().code().equals("GJ103"))
                .map(f -> Lint.analysis(text).text().lines().line(f.span().start())).collect(Collectors.toSet());
        long changed = 0;
        for (int i = 0; i < before.size(); i++) {
            changed += before.get(i).equals(after.get(i)) ? 0 : 1;
        }
        assertTrue(changed <= headings.size(), changed + " lines changed");
    }

    @Test
    void pipesAreAligned() {
        String text = format(Fixture.named("right/2021-markdown.md").text(), Surface.MARKDOWN);
        List<String> lines = text.lines().toList();
        int compared = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).startsWith("|") && lines.get(i - 1).startsWith("|")) {
                assertEquals(pipes(lines.get(i - 1)), pipes(lines.get(i)), lines.get(i));
                compared++;
            }
        }
        assertTrue(compared > 30);
    }

    private static List<Integer> pipes(String line) {
        return IntStream.range(0, line.length()).filter(i -> line.charAt(i) == '|').mapToObj(i -> Width.of(line.substring(0, i))).toList();
    }

    @Test
    void anUnfinishedTableKeepsItsCells() {
        String text = "# 青杉县2023年政府信息公开工作年度报告\n\n## 二、主动公开政府信息情况\n\n| 规章 | 0 |\n|:-|-:|\n| 行政规范性文件 | 1 | 2 | 3\n| 行政许可\n";
        String expected = "| 规章           | 0   |\n| :------------- | --: |\n| 行政规范性文件 | 1   | 2   | 3   |\n| 行政许可       |\n";
        assertTrue(format(text, Surface.MARKDOWN).endsWith(expected), format(text, Surface.MARKDOWN));
    }

    @Test
    void codeBlocksAreNotFormatted() {
        String text = "# 青杉县2023年政府信息公开工作年度报告\n\n```\n| a | b |\n| - | - |\n\n\n| 长长的 | c |\n```\n\n\n\n## 一、总体情况\n\n无。\n";
        assertEquals(text.replace("```\n\n\n\n##", "```\n\n##"), format(text, Surface.MARKDOWN));
    }

    @Test
    void oneEmptyLineStaysBetweenRowsOfTabCells() {
        String text = Fixture.named("right/2021-tab.txt").text();
        String spread = text.replaceAll("\n\n\t", "\n\n\n\n\t");
        assertEquals(format(text, Surface.TABS), format(spread, Surface.TABS));
        assertFalse(format(spread, Surface.TABS).contains("\n\n\n\t"));
    }

    @Test
    void lineEndsAreKept() {
        String text = Fixture.named("wrong/2021-headings.txt").text().replace("\n", "\r\n");
        String formatted = format(text, Surface.TABS);
        assertFalse(formatted.equals(text));
        assertFalse(formatted.replace("\r\n", "").contains("\n"));
    }

    @Test
    void aTextThatIsNoReportIsNotFormatted() {
        String text = "# 说明\n\n\n\n| a | b |\n| - | - |\n| 长长的 | c |\n";
        assertEquals(text, format(text, Surface.MARKDOWN));
    }

    private static final String TABLE = """
            # 甲县2024年政府信息公开工作年度报告

            ## 二、主动公开政府信息情况

            | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
            | --- | --- | --- | --- |
            | 规章 | 0 | 0 | 0 |
            | “行政规范性文件” | 1 | 0 | 12 |



            ## 三、收到和处理政府信息公开申请情况
            """;

    private static Analysis table() {
        return Lint.analysis(TABLE);
    }

    /** If a font shows “ and ” as wide as Chinese characters, the other cells of the column need two more blanks. */
    @Test
    void ambiguousCharactersHaveTheWidthThatTheUserSets() {
        String narrow = Edit.apply(TABLE, Formatter.edits(table(), Surface.MARKDOWN, false));
        String wide = Edit.apply(TABLE, Formatter.edits(table(), Surface.MARKDOWN, true));
        assertTrue(narrow.contains("| 规章             | 0 "), narrow);
        assertTrue(wide.contains("| 规章               | 0 "), wide);
        assertEquals(List.of(), Formatter.edits(Lint.analysis(wide), Surface.MARKDOWN, true));
    }

    @Test
    void formattingAPartAlignsTheWholeTableItTouchesAndNothingElse() {
        int row = TABLE.indexOf("| 规章");
        Span line = new Span(row, row + 1);
        String formatted = Edit.apply(TABLE, Formatter.edits(table(), Surface.MARKDOWN, false, line));
        assertTrue(formatted.contains("| “行政规范性文件” | 1            |"), formatted);
        assertTrue(formatted.contains("\n\n\n\n## 三"), "empty lines outside the part were removed");
    }
}
