package dev.gouji.lint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.Lint;
import dev.gouji.TabReport;
import dev.gouji.analysis.Analysis;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Severity;
import dev.gouji.lint.peer.Peer;
import dev.gouji.lint.peer.Peers;
import dev.gouji.settings.Settings;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GJ609: direct lawsuits, although all unfavourable outcomes of the report are refusals that need a review first. */
class ReviewFirstTest {

    private static final String DIRECT = "t4:未经复议直接起诉/总计";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            refusals under article 14 ¦ 2024 ¦ t3:三（三）1 t3:三（三）2 t3:三（三）3 ¦ 1
            a refusal under article 15 ¦ 2024 ¦ t3:三（三）4 ¦ 1
            refusals under article 16 ¦ 2026 ¦ t3:三（三）5 t3:三（三）6 t3:三（三）7 ¦ 1
            refused and granted ¦ 2024 ¦ t3:三（一） t3:三（三）1 ¦ 1
            refused, others still open ¦ 2024 ¦ t3:三（三）1 t3:四 ¦ 1
            before the law changed ¦ 2023 ¦ t3:三（三）1 ¦ 0
            everything was granted ¦ 2024 ¦ t3:三（一） ¦ 0
            no requests at all ¦ 2024 ¦ '' ¦ 0
            partly granted ¦ 2024 ¦ t3:三（三）1 t3:三（二） ¦ 0
            referred to a register ¦ 2024 ¦ t3:三（三）1 t3:三（三）8 ¦ 0
            unavailable ¦ 2024 ¦ t3:三（三）1 t3:三（四）2 ¦ 0
            not processed ¦ 2024 ¦ t3:三（三）1 t3:三（五）1 ¦ 0
            otherwise closed ¦ 2024 ¦ t3:三（三）1 t3:三（六）3 ¦ 0
            """)
    void directLawsuitsAreFoundOnlyIfAllOutcomesNeedAReviewFirst(String name, int year, String rows, int found) {
        assertEquals(found, hints(report(year, rows), Peers.NONE).size());
    }

    @Test
    void theFindingIsAHintAtTheTotalOfTheGroup() {
        Finding hint = hints(report(2024, "t3:三（三）1"), Peers.NONE).get(0);
        assertEquals(Severity.HINT, hint.severity());
        assertEquals(DIRECT, hint.cell().orElseThrow().toString());
    }

    @Test
    void nothingIsFoundWithoutDirectLawsuits() {
        TabReport report = filled("t3:三（三）1").set(DIRECT, 0).set("t4:未经复议直接起诉/结果维持", 0);
        assertEquals(List.of(), hints(dated(report, 2024), Peers.NONE));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            a row is missing ¦ - ¦ 三（五）3
            the outcomes do not add up ¦ t3:三（七）/总计=9 ¦ -
            an outcome cannot be read ¦ t3:三（四）1/总计=若干 ¦ -
            """)
    void nothingIsFoundInAnIncompleteTable(String name, String set, String dropped) {
        TabReport report = filled("t3:三（三）1").drop(dropped);
        if (set.contains("=")) {
            report.set(set.substring(0, set.indexOf('=')), set.substring(set.indexOf('=') + 1));
        }
        assertEquals(List.of(), hints(dated(report, 2024), Peers.NONE));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            refusals only ¦ t3:三（三）1 ¦ 0 ¦ 1
            unavailable last year ¦ t3:三（四）1 ¦ 0 ¦ 0
            a lawsuit was pending ¦ t3:三（三）1 ¦ 1 ¦ 0
            """)
    void lawsuitsMayBeAboutOutcomesOfLastYear(String name, String rows, int pending, int found) {
        TabReport last = filled(rows).set("t4:未经复议直接起诉/尚未审结", pending);
        Analysis analysis = Lint.analysis(dated(last, 2024));
        Peer peer = Peer.of("last.txt", analysis.text(), analysis.report());
        assertEquals(found, hints(report(2025, "t3:三（三）1"), new Peers(Optional.of(peer), Optional.empty())).size());
    }

    private static String report(int year, String rows) {
        return dated(filled(rows), year);
    }

    private static String dated(TabReport report, int year) {
        return report.text().replace("2023年", year + "年");
    }

    /** One request of a natural person with each of these outcomes, and two lawsuits. */
    private static TabReport filled(String rows) {
        TabReport report = new TabReport().set("t4:未经复议直接起诉/结果维持", 2).set(DIRECT, 2);
        List<String> outcomes = List.of(rows.split(" ")).stream().filter(row -> !row.isEmpty()).toList();
        outcomes.forEach(row -> List.of("自然人", "总计").forEach(column -> report.set(row + "/" + column, 1)));
        long closed = outcomes.stream().filter(row -> !row.equals("t3:四")).count();
        List.of("自然人", "总计").forEach(column -> report.set("t3:一/" + column, outcomes.size()).set("t3:三（七）/" + column, closed));
        return report;
    }

    private static List<Finding> hints(String text, Peers peers) {
        return Lint.analysis(text).under(Settings.DEFAULT, peers).findings().stream()
                .filter(f -> f.rule().code().equals("GJ609")).toList();
    }
}
