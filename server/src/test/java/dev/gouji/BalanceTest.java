package dev.gouji;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.lint.Finding;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which relations are checked (CONTRACT.md, Balance). A row of table 3 is written as six applicants and their total; . is blank. */
class BalanceTest {

    @Test
    void aTableOfZerosBalances() {
        assertEquals("", balance(new TabReport()));
    }

    @Test
    void aWrongTotalOfARowIsFound() {
        assertEquals("GJ301 t3:三（一）/总计 is 4 not 3", balance(results("1 2 0 0 0 0 4", "1 2 0 0 0 0 3")
                .row("一", "1 2 0 0 0 0 3").set("t3:三（七）/总计", "")));
    }

    @Test
    void aWrongTotalOfAColumnIsFound() {
        assertEquals("GJ302 t3:三（七）/自然人 is 2 not 1; GJ301 t3:三（七）/总计 is 1 not 2; GJ303 t3:四/自然人 is 0 not -1",
                balance(results("1 0 0 0 0 0 1", "2 0 0 0 0 0 1").row("一", "1 0 0 0 0 0 1")));
    }

    @Test
    void aWrongFigureCarriedOverIsFound() {
        assertEquals("GJ303 t3:四/其他 is 1 not 2; GJ301 t3:四/总计 is 2 not 1", balance(new TabReport()
                .row("一", "0 0 0 0 0 3 3").row("三（三）4", "0 0 0 0 0 1 1").row("三（七）", "0 0 0 0 0 1 1").row("四", "0 0 0 0 0 1 2")));
    }

    @Test
    void aWrongTotalOfOutcomesIsFound() {
        assertEquals("GJ304 t4:复议后起诉/总计 is 1 not 2", balance(new TabReport()
                .set("t4:复议后起诉/结果维持", 2).set("t4:复议后起诉/总计", 1)));
    }

    @Test
    void decimalsAreAddedExactly() {
        assertEquals("", balance(new TabReport().row("三（一）", "0.1 0.2 0 0 0 0 0.30").row("三（七）", "0.1 0.2 0 0 0 0 0.3")
                .row("一", "0.1 0.2 0 0 0 0 0.3")));
    }

    @Test
    void blanksCountAsZero() {
        assertEquals("", balance(results("1 . / － 无 — 1", "1 . . . . . 1").row("一", "1 . . . . . 1").row("四", ". . . . . . 0")));
    }

    @Test
    void aBlankTotalIsNotChecked() {
        assertEquals("", balance(results("5 0 0 0 0 0 .", "5 0 0 0 0 0 .").row("一", "5 0 0 0 0 0 5")));
    }

    @Test
    void aTotalIsNotCheckedAgainstBlanksOnly() {
        assertEquals("GJ303 t3:四/总计 is 0 not 7", balance(new TabReport().row("一", ". . . . . . 7")));
    }

    @Test
    void aBlankTotalAmongAddendsCountsAsTheSumOfItsAddends() {
        assertEquals("", balance(results("5 1 0 0 0 0 .", "5 1 0 0 0 0 6").row("一", "5 1 0 0 0 0 .")));
        assertEquals("GJ303 t3:四/自然人 is 1 not 0", balance(results("5 0 0 0 0 0 5", ". 0 0 0 0 0 5")
                .row("一", "5 0 0 0 0 0 5").row("四", "1 0 0 0 0 0 .")));
    }

    @Test
    void aBlankTotalWithoutAnyAddendCountsAsZero() {
        assertEquals("", balance(results("5 0 0 0 0 0 5", "5 0 0 0 0 0 5").row("一", "5 0 0 0 0 0 5").row("二", ". . . . . . .")));
    }

    /** 三（七）/总计 is the sum of a row and of a column; if these differ, its value is unknown. */
    @Test
    void relationsWithABlankTotalOfTwoDifferentSumsAreNotChecked() {
        TabReport report = results("5 0 0 0 0 0 4", "5 0 0 0 0 0 .").row("一", "5 0 0 0 0 0 5").row("四", "0 0 0 0 0 0 9");
        assertEquals("GJ301 t3:三（一）/总计 is 4 not 5; GJ301 t3:四/总计 is 9 not 0", balance(report));
    }

    @Test
    void relationsWithABlankTotalOfTwoEqualSumsAreChecked() {
        TabReport report = results("5 0 0 0 0 0 5", "5 0 0 0 0 0 .").row("一", "5 0 0 0 0 0 5").row("四", "0 0 0 0 0 0 9");
        assertEquals("GJ301 t3:四/总计 is 9 not 0; GJ303 t3:四/总计 is 9 not 0", balance(report));
    }

    @Test
    void relationsWithAnUnreadableFigureAreNotChecked() {
        TabReport report = results("约5 1 0 0 0 0 9", "7 1 0 0 0 0 9").row("一", "7 1 0 0 0 0 8");
        assertEquals("GJ301 t3:三（七）/总计 is 9 not 8; GJ303 t3:四/总计 is 0 not -1", balance(report));
    }

    @Test
    void relationsWithAMissingRowAreNotChecked() {
        TabReport report = results("5 0 0 0 0 0 6", "9 0 0 0 0 0 9").row("四", "9 0 0 0 0 0 9");
        assertEquals("GJ301 t3:三（一）/总计 is 6 not 5; GJ303 t3:四/自然人 is 9 not -9; GJ303 t3:四/总计 is 9 not -9",
                balance(report.drop("三（三）4")));
        assertEquals("GJ301 t3:三（一）/总计 is 6 not 5; GJ302 t3:三（七）/自然人 is 9 not 5; GJ302 t3:三（七）/总计 is 9 not 6",
                balance(results("5 0 0 0 0 0 6", "9 0 0 0 0 0 9").row("四", "9 0 0 0 0 0 9").drop("一")));
    }

    @Test
    void theFindingNamesEveryAddend() {
        Finding finding = Lint.findings(results("1 2 0 0 0 0 4", "1 2 0 0 0 0 4").row("一", "1 2 0 0 0 0 4").text()).stream()
                .filter(f -> f.rule().code().equals("GJ301")).findFirst().orElseThrow();
        assertEquals(TabReport.APPLICANTS, finding.related().stream().map(r -> r.cell().orElseThrow().column()).toList());
    }

    private static TabReport results(String granted, String total) {
        return new TabReport().row("三（一）", granted).row("三（七）", total);
    }

    private static String balance(TabReport report) {
        return balance(Lint.findings(report.text()));
    }

    static String balance(List<Finding> findings) {
        return findings.stream().filter(Lint::isBalance)
                .map(f -> f.rule().code() + " " + f.cell().orElseThrow() + " is " + f.actual().orElseThrow() + " not "
                        + f.expected().orElseThrow()).collect(Collectors.joining("; "));
    }
}
