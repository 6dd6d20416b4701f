package dev.gouji.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.Lint;
import dev.gouji.TabReport;
import dev.gouji.text.Edit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Fixes that recompute totals (CONTRACT.md, Fixes). 4→3 is an edit; the edits of a fix are in the order of the text. */
class RecomputeTest {

    @Test
    void aWrongTotalIsRecomputed() {
        TabReport report = new TabReport().row("三（一）", "1 2 0 0 0 0 4").row("三（七）", "1 2 0 0 0 0 3").row("一", "1 2 0 0 0 0 3");
        assertEquals(List.of("4→3"), offered(report, "t3:三（一）/总计"));
    }

    /** 三（七）/总计 is the sum of 三（七）/自然人, which is wrong as well. */
    @Test
    void aTotalIsRecomputedTogetherWithItsWrongAddends() {
        TabReport report = new TabReport().row("三（一）", "5 1 0 0 0 0 6").row("三（七）", "4 1 0 0 0 0 7").row("一", "5 1 0 0 0 0 6");
        assertTrue(offered(report, "t3:三（七）/总计").contains("4→5 7→6"));
        assertTrue(offered(report, "t3:三（七）/自然人").contains("4→5"));
    }

    @Test
    void allTotalsOfTheTableAreRecomputed() {
        TabReport report = new TabReport().row("三（一）", "5 1 0 0 0 0 8").row("三（七）", "4 1 0 0 0 0 7").row("一", "5 1 0 0 0 0 9");
        for (String total : List.of("t3:一/总计", "t3:三（一）/总计", "t3:三（七）/自然人", "t3:三（七）/总计")) {
            assertTrue(offered(report, total).contains("9→6 8→6 4→5 7→6"), total);
        }
    }

    @Test
    void countedFiguresAreNotRecomputed() {
        TabReport report = new TabReport().row("一", "3 0 0 0 0 0 3").row("四", "1 0 0 0 0 0 1");
        List<Finding> found = Lint.findings(report.text()).stream().filter(f -> f.rule().code().equals("GJ303")).toList();
        assertFalse(found.isEmpty());
        assertEquals(List.of(), found.stream().flatMap(f -> f.fixes().stream()).filter(f -> f.kind() == Fix.Kind.TOTALS).toList());
    }

    @Test
    void noNegativeTotalIsWritten() {
        TabReport report = new TabReport().row("三（一）", "减3 1 0 0 0 0 9").row("三（七）", "0 0 0 0 0 0 0");
        List<String> written = Lint.findings(report.text()).stream().filter(f -> f.cell().isPresent()).flatMap(f -> f.fixes().stream())
                .flatMap(f -> f.edits().stream()).map(Edit::newText).toList();
        assertFalse(written.isEmpty());
        assertTrue(written.stream().allMatch(text -> text.matches("[0-9]+")), written::toString);
        assertEquals(List.of(), offered(report, "t3:三（七）/自然人").stream().filter(e -> e.startsWith("0→-")).toList());
    }

    /** The column 自然人 has an unreadable figure, so its sum is unknown, and its total 7 must not be written. */
    @Test
    void aTotalOfAnUnreadableFigureIsNotWritten() {
        TabReport report = new TabReport().row("三（一）", "约5 1 0 0 0 0 9").row("三（七）", "7 1 0 0 0 0 9");
        String text = report.text();
        assertEquals(List.of("9→8"), offered(report, "t3:三（七）/总计"));
        for (Fix fix : Lint.findings(text).stream().flatMap(f -> f.fixes().stream()).toList()) {
            assertTrue(fix.edits().stream().noneMatch(e -> e.span().of(text).equals("7")), fix.title().toString());
        }
    }

    @Test
    void aBlankTotalIsFilledIn() {
        TabReport report = new TabReport().row("三（一）", "5 1 0 0 0 0 .").row("三（七）", "5 1 0 0 0 0 6").row("一", "5 1 0 0 0 0 6");
        Finding finding = Lint.findings(report.text()).stream().filter(f -> f.rule().code().equals("GJ201")).findFirst().orElseThrow();
        assertEquals("t3:三（一）/总计", finding.cell().orElseThrow().toString());
        assertEquals(List.of("6"), finding.fixes().stream().flatMap(f -> f.edits().stream()).map(Edit::newText).toList());
        assertTrue(finding.fixes().get(0).safe());
    }

    @Test
    void aBlankTotalOfTwoDifferentSumsStaysBlank() {
        TabReport report = new TabReport().row("三（一）", "5 1 0 0 0 0 9").row("三（七）", "5 1 0 0 0 0 .").row("一", "5 1 0 0 0 0 6");
        Finding finding = Lint.findings(report.text()).stream().filter(f -> f.rule().code().equals("GJ201")).findFirst().orElseThrow();
        assertEquals("t3:三（七）/总计", finding.cell().orElseThrow().toString());
        assertEquals(List.of(), finding.fixes());
    }

    /** The edits of each fix that the findings at a cell offer, such as {@code 4→5 7→6}. */
    private static List<String> offered(TabReport report, String cell) {
        String text = report.text();
        return Lint.findings(text).stream().filter(f -> f.cell().filter(c -> c.toString().equals(cell)).isPresent())
                .flatMap(f -> f.fixes().stream()).map(fix -> String.join(" ", fix.edits().stream()
                        .sorted((a, b) -> a.span().start() - b.span().start())
                        .map(e -> e.span().of(text) + "→" + e.newText()).toList())).distinct().toList();
    }
}
