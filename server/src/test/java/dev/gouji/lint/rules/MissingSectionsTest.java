package dev.gouji.lint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.Fixture;
import dev.gouji.Lint;
import dev.gouji.lint.Finding;
import dev.gouji.report.Cell;
import dev.gouji.report.Section;
import dev.gouji.report.Table;
import dev.gouji.text.Edit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fix of GJ101 inserts each missing section at its place and in the style of the report, and changes nothing else. */
class MissingSectionsTest {

    private static final List<Integer> ALL = List.of(1, 2, 3, 4, 5, 6);

    static Stream<Fixture> right() {
        return Fixture.right();
    }

    @ParameterizedTest
    @MethodSource("right")
    void aRemovedSectionIsInserted(Fixture fixture) {
        for (Section section : Lint.analysis(fixture.text()).report().sections()) {
            String text = section.span().start() == 0 ? "" : without(fixture.text(), section);
            assertEquals(ALL, numbers(fixed(text)), section.official().heading());
            assertKept(text, fixed(text));
            section.official().table().ifPresent(table -> assertBlank(fixed(text), table));
        }
    }

    @ParameterizedTest
    @MethodSource("right")
    void insertedLinesEndAsTheOthers(Fixture fixture) {
        String text = without(fixture.text(), Lint.analysis(fixture.text()).report().sections().get(3)).replace("\n", "\r\n");
        assertNotEquals(text, fixed(text));
        assertEquals(-1, fixed(text).replace("\r\n", "").indexOf('\n'));
    }

    @Test
    void aTitleAloneBecomesTheWholeForm() {
        for (String title : new String[] {"# 青石县水利局2024年政府信息公开工作年度报告", "青石县水利局2024年政府信息公开工作年度报告\n"}) {
            List<Finding> found = missing(title);
            assertEquals(1, found.size());
            String text = fixed(title);
            assertEquals(ALL, numbers(text));
            List.of("t2", "t3", "t4").forEach(table -> assertBlank(text, table));
            assertEquals(title.startsWith("#"), text.contains("\n## 一、总体情况\n"), text);
        }
    }

    @Test
    void aHeadingIsInsertedBeforeTheTagThatOpensItsTable() {
        String text = "青石县水利局2024年政府信息公开工作年度报告\n\n## 二、主动公开政府信息情况\n\n<table>\n<tr><td>信息内容</td><td>本年处理决定数量</td>"
                + "</tr>\n<tr><td>行政许可</td><td>4</td></tr>\n</table>\n\n## 五、存在的主要问题及改进情况\n";
        String without = text.replace("## 二、主动公开政府信息情况\n\n", "");
        assertTrue(fixed(without).contains("## 二、主动公开政府信息情况\n\n<table>\n<tr>"), fixed(without));
    }

    @Test
    void aTableWithoutItsHeadingIsNotInsertedAgain() {
        String text = Fixture.named("right/2021-tab.txt").text();
        Section three = Lint.analysis(text).report().section(3).orElseThrow();
        String without = text.replace(three.heading().of(text) + "\n", "");
        String fixed = fixed(without);
        assertEquals(ALL, numbers(fixed));
        assertEquals(text.replace("\n", ""), fixed.replace("\n", ""));
    }

    @Test
    void lastSectionsAreInsertedBeforeTheSignature() {
        String text = "青石县水利局2024年政府信息公开工作年度报告\n\n一、总体情况\n公开信息86条。\n\n青石县水利局\n2025年1月10日\n";
        assertTrue(fixed(text).endsWith("六、其他需要报告的事项\n\n青石县水利局\n2025年1月10日\n"), fixed(text));
    }

    private static String without(String text, Section section) {
        return text.substring(0, section.span().start()) + text.substring(section.span().end());
    }

    private static List<Finding> missing(String text) {
        return Lint.findings(text).stream().filter(f -> f.rule().code().equals("GJ101")).toList();
    }

    private static String fixed(String text) {
        return missing(text).stream().findFirst().map(f -> Edit.apply(text, f.fixes().get(0).edits())).orElse(text);
    }

    private static List<Integer> numbers(String text) {
        return Lint.analysis(text).report().sections().stream().map(s -> s.official().number()).toList();
    }

    private static void assertBlank(String text, String id) {
        Table table = Lint.analysis(text).report().table(id).orElseThrow();
        assertEquals(table.official().addresses().size(), table.cells().size(), id);
        assertTrue(table.cells().values().stream().allMatch(Cell::isBlank), id);
    }

    /** The fixed text has all lines of the text, in their order. */
    private static void assertKept(String text, String fixed) {
        int at = 0;
        for (String line : text.split("\n")) {
            at = fixed.indexOf(line, at);
            assertTrue(at >= 0, line);
            at += line.length();
        }
    }
}
