package dev.gouji.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.Fixture;
import dev.gouji.Lint;
import dev.gouji.analysis.Analysis;
import dev.gouji.form.CellAddress;
import dev.gouji.lint.FindingGroup;
import dev.gouji.lint.Rule;
import dev.gouji.lint.Rules;
import dev.gouji.lint.peer.Peer;
import dev.gouji.lint.peer.Peers;
import dev.gouji.message.Language;
import dev.gouji.message.Messages;
import dev.gouji.report.Table;
import dev.gouji.settings.Settings;
import dev.gouji.text.SourceText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A preview has the figures, the findings and the duties of a report. */
class PreviewTest {

    private static final Messages ZH = new Messages(Language.ZH);

    static Stream<Fixture> fixtures() {
        return Fixture.all();
    }

    private static Preview preview(String text) {
        return preview(Lint.analysis(text));
    }

    private static Preview preview(Analysis analysis) {
        return new Previews(ZH).of(analysis, analysis.findings());
    }

    private static Map<CellAddress, Preview.Figure> figures(Preview preview) {
        return preview.tables().stream().flatMap(t -> t.rows().stream()).flatMap(List::stream)
                .filter(c -> c instanceof Preview.Figure).map(c -> (Preview.Figure) c)
                .collect(Collectors.toMap(Preview.Figure::address, f -> f));
    }

    /** Both languages are tried, so a missing text is found. */
    @ParameterizedTest
    @MethodSource("fixtures")
    void everyFigureOfTheReportIsInThePreview(Fixture fixture) {
        Analysis analysis = Lint.analysis(fixture.text());
        for (Language language : Language.values()) {
            Preview preview = new Previews(new Messages(language)).of(analysis, analysis.findings());
            Map<CellAddress, Preview.Figure> figures = figures(preview);
            for (Table table : analysis.report().tables()) {
                assertEquals(Set.copyOf(table.official().addresses()), figures.keySet().stream()
                        .filter(a -> a.table().equals(table.id())).collect(Collectors.toSet()));
                table.cells().forEach((address, cell) -> assertEquals(cell.text(), figures.get(address).text()));
            }
            figures.values().stream().filter(f -> analysis.report().cell(f.address()).isEmpty())
                    .forEach(f -> assertEquals(Preview.State.MISSING, f.state()));
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everyGroupOfFindingsIsAnIssueAndIssuesAreOrderedBySeverity(Fixture fixture) {
        Analysis analysis = Lint.analysis(fixture.text());
        Preview preview = preview(analysis);
        List<FindingGroup> groups = FindingGroup.of(analysis.findings());
        assertEquals(groups.size(), preview.issues().size());
        Set<Integer> listed = preview.duties().stream().flatMap(d -> d.issues().stream()).collect(Collectors.toSet());
        for (Preview.Issue issue : preview.issues()) {
            boolean ofTheReport = issue.codes().stream().noneMatch(c -> c.startsWith("GJ9"));
            assertEquals(ofTheReport, listed.contains(issue.number()), issue::toString);
        }
        for (int i = 1; i < preview.issues().size(); i++) {
            assertTrue(preview.issues().get(i - 1).severity().isAtLeast(preview.issues().get(i).severity()));
        }
    }

    @Test
    void aWrongTotalHasItsExpectedValueAndMarksItsAddends() {
        Map<CellAddress, Preview.Figure> figures = figures(preview(Fixture.named("wrong/2021-review.md").text()));
        List<Preview.Figure> wrong = figures.values().stream().filter(f -> f.state() == Preview.State.WRONG).toList();
        assertFalse(wrong.isEmpty());
        for (Preview.Figure figure : wrong) {
            assertTrue(figure.expected().isPresent());
            assertFalse(figure.issues().isEmpty());
            assertFalse(figure.addends().isEmpty());
            figure.addends().forEach(a -> assertTrue(figures.get(a).lit(), a::toString));
        }
    }

    /** The cell that causes the findings has another state than the cells that it makes wrong. */
    @Test
    void aWrongAddendIsMarkedAsTheCause() {
        Map<CellAddress, Preview.Figure> figures = figures(preview(Fixture.named("wrong/2021-entered.txt").text()));
        Preview.Figure cause = figures.get(new CellAddress("t3", "三（四）1", "法律服务机构"));
        assertEquals(Preview.State.WRONG, cause.state());
        assertEquals(Optional.of(BigDecimal.ONE), cause.expected());
        assertEquals(Preview.State.AFFECTED, figures.get(new CellAddress("t3", "三（四）1", "总计")).state());
        assertEquals(Preview.State.AFFECTED, figures.get(new CellAddress("t3", "三（七）", "法律服务机构")).state());
    }

    @Test
    void aRightReportMeetsAllCheckedDuties() {
        Preview preview = preview(Fixture.named("right/2021-tab.txt").text());
        preview.duties().forEach(d -> assertTrue(d.mark() == Preview.Mark.MET || d.text().contains("上年"), d::toString));
        assertTrue(figures(preview).values().stream().anyMatch(f -> f.state() == Preview.State.BALANCED));
        assertTrue(figures(preview).values().stream().noneMatch(Preview.Figure::lit));
    }

    @Test
    void dutiesOfRulesThatAreTurnedOffAreNotMet() {
        String text = Fixture.named("wrong/2021-one-total.txt").text();
        Settings settings = new Settings(Map.of(), Set.of("GJ3xx", "GJ605", "GJ606"));
        Preview preview = preview(new Analysis(new SourceText(text), settings));
        assertEquals(2, preview.duties().stream().filter(d -> d.mark() == Preview.Mark.UNKNOWN && d.text().contains("设置")).count());
    }

    @Test
    void dutiesAboutTablesAreNotMetWithoutTables() {
        Preview preview = preview("# 青杉县2023年政府信息公开工作年度报告\n\n## 一、总体情况\n\n无。\n");
        List<String> met = preview.duties().stream().filter(d -> d.mark() == Preview.Mark.MET).map(Preview.Duty::text).toList();
        assertTrue(met.stream().noneMatch(t -> t.contains("表") || t.contains("勾稽") || t.contains("格") || t.contains("处理费")), met::toString);
        assertTrue(preview.tables().stream().allMatch(t -> t.rows().isEmpty()));
    }

    /** No form applies to such a report, so its sections are not checked. */
    @Test
    void theDutyOfSixSectionsIsNotMetByAReportOlderThanTheForms() {
        Preview preview = preview("青杉县2015年政府信息公开工作年度报告\n\n一、概述\n公开信息86条。\n\n七、情况统计表\n无。\n");
        List<String> met = preview.duties().stream().filter(d -> d.mark() == Preview.Mark.MET).map(Preview.Duty::text).toList();
        assertTrue(met.stream().noneMatch(t -> t.contains("六个部分")), met::toString);
    }

    @Test
    void keyFiguresHaveLastYearsFigureIfLastYearsReportIsKnown() {
        String text = Fixture.named("right/2021-tab.txt").text();
        Analysis analysis = Lint.analysis(text);
        Peer last = Peer.of("上年.txt", new SourceText(text), analysis.report());
        Preview preview = preview(analysis.under(Settings.DEFAULT, new Peers(Optional.of(last), Optional.empty())));
        assertFalse(preview.figures().isEmpty());
        preview.figures().forEach(f -> assertEquals(f.now(), f.before(), f::toString));
        assertTrue(preview(analysis).figures().stream().allMatch(f -> f.before().isEmpty()));
    }

    /** The checklist is made from the duties, so a rule without one is not on it. */
    @Test
    void everyRuleOfAReportBelongsToADuty() {
        Set<String> missing = new TreeSet<>();
        for (Rule rule : Rules.all()) {
            String code = rule.id().code();
            if (!code.startsWith("GJ9") && Duties.Duty.of(code).isEmpty()) {
                missing.add(code);
            }
        }
        assertEquals(Set.of(), missing);
    }
}
