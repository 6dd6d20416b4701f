package dev.gouji;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.form.CellAddress;
import dev.gouji.grammar.Span;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Fix;
import dev.gouji.report.Cell;
import dev.gouji.report.Table;
import dev.gouji.text.Edit;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every offered fix removes its finding, with LF and CRLF, and changes no other figure. */
class FixTest {

    private static final int TABLES = 150;

    static Stream<Fixture> fixtures() {
        return Stream.concat(Fixture.wrong(), Fixture.examples());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everyFixOfAFixtureRemovesItsFinding(Fixture fixture) {
        for (String text : new String[] {fixture.text(), fixture.text().replace("\n", "\r\n")}) {
            Set<String> before = names(text);
            Lint.findings(text).forEach(finding -> finding.fixes().forEach(fix -> assertRemoves(text, finding, fix, before)));
        }
    }

    /** GJ202 is left out: its fix writes zeros for blanks only, so other signs for nothing (/ 无) remain. */
    @Test
    void everyFixInARandomTableRemovesItsFinding() {
        for (long seed = 0; seed < TABLES; seed++) {
            Random random = new Random(seed);
            TabReport report = RandomTables.balanced(random);
            RandomTables.spoil(report, random);
            String text = report.text();
            Set<String> before = names(text);
            Lint.findings(text).stream().filter(f -> !f.rule().code().equals("GJ202"))
                    .forEach(finding -> finding.fixes().forEach(fix -> assertRemoves(text, finding, fix, before)));
        }
    }

    @Test
    void theMarkBehindANumberGoesWithIt() {
        String text = "青石县水利局2024年政府信息公开工作年度报告\n\n一、总体情况\n公开信息86条。\n\n二、主动公开政府信息情况\n\n"
                + "第三部分、收到和处理政府信息公开申请情况\n\n| 信息内容 | 本年处理决定数量 |\n| --- | --- |\n| 行政许可 | 0 |\n";
        Finding finding = Lint.findings(text).stream().filter(f -> f.rule().code().equals("GJ103")).findFirst().orElseThrow();
        String fixed = Edit.apply(text, finding.fixes().get(0).edits());
        assertTrue(fixed.contains("\n三、收到和处理政府信息公开申请情况\n"), fixed);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everyFixChangesNoOtherFigure(Fixture fixture) {
        String text = fixture.text();
        for (Finding finding : Lint.findings(text)) {
            for (Fix fix : finding.fixes()) {
                Map<String, String> before = figures(text, fix);
                Map<String, String> after = figures(Edit.apply(text, fix.edits()), text, fix);
                // a fix may insert a blank table, whose cells are new
                after.entrySet().removeIf(cell -> !before.containsKey(cell.getKey()) && cell.getValue().isEmpty());
                assertEquals(before, after, fix.title()::toString);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everyFindingHasAtMostOnePreferredFix(Fixture fixture) {
        for (Finding finding : Lint.findings(fixture.text())) {
            assertTrue(finding.fixes().stream().filter(Fix::preferred).count() <= 1, () -> finding.message().toString());
        }
    }

    /** A preferred fix of a balance also removes all findings with the same cause, and causes no new one of GJ301 to GJ304. */
    private static void assertRemoves(String text, Finding finding, Fix fix, Set<String> before) {
        Set<String> after = names(Edit.apply(text, fix.edits()));
        assertFalse(after.contains(name(text, finding)), () -> name(text, finding) + " after " + fix.title());
        if (fix.preferred() && Lint.isBalance(finding)) {
            assertTrue(after.stream().filter(n -> n.startsWith("GJ30")).allMatch(before::contains), () -> after + " after " + fix.title());
            Lint.findings(text).stream().filter(f -> finding.cause().isPresent() && f.cause().equals(finding.cause()))
                    .forEach(f -> assertFalse(after.contains(name(text, f)), () -> name(text, f) + " after " + fix.title()));
        }
    }

    private static Set<String> names(String text) {
        return Lint.findings(text).stream().map(f -> name(text, f)).collect(Collectors.toSet());
    }

    /** A finding by its code and its cell, or the words at its place. Offsets do not serve: a fix may move them. */
    private static String name(String text, Finding finding) {
        return finding.rule().code() + " " + finding.cell().map(CellAddress::toString).orElse(finding.span().of(text));
    }

    /** The figures that the fix does not touch. */
    private static Map<String, String> figures(String text, Fix fix) {
        return figures(text, text, fix);
    }

    private static Map<String, String> figures(String text, String before, Fix fix) {
        Set<CellAddress> touched = Lint.analysis(before).report().tables().stream().flatMap(t -> t.cells().values().stream())
                .filter(c -> fix.edits().stream().anyMatch(e -> touches(c, e.span()))).map(Cell::address).collect(Collectors.toSet());
        Map<String, String> figures = new TreeMap<>();
        for (Table table : Lint.analysis(text).report().tables()) {
            table.cells().values().stream().filter(c -> !touched.contains(c.address()))
                    .forEach(c -> figures.put(c.address().toString(), c.text()));
        }
        return figures;
    }

    private static boolean touches(Cell cell, Span span) {
        return cell.span().touches(span.start()) || cell.insertAt() == span.start();
    }
}
