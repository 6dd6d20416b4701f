package dev.gouji;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.analysis.Analysis;
import dev.gouji.edit.FixAll;
import dev.gouji.edit.FixScope;
import dev.gouji.edit.Fixed;
import dev.gouji.form.CellAddress;
import dev.gouji.report.Cell;
import dev.gouji.report.Table;
import dev.gouji.settings.Settings;
import dev.gouji.text.Edit;
import dev.gouji.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Applying all fixes of a scope: what each scope changes, and what it never changes. */
class FixAllTest {

    private static final FixScope TOTALS = new FixScope(true, false);
    private static final FixScope PREFERRED = new FixScope(false, true);
    private static final FixScope EVERYTHING = new FixScope(true, true);
    private static final List<FixScope> SCOPES = List.of(FixScope.SAFE, TOTALS, PREFERRED, EVERYTHING);

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    static Stream<Arguments> fixturesAndScopes() {
        return Fixture.all().flatMap(f -> SCOPES.stream().map(s -> Arguments.of(f, s)));
    }

    private static String fix(String text, FixScope scope) {
        return FixAll.of(Lint.analysis(text), scope).analysis().text().text();
    }

    private static boolean isTotal(String address) {
        return address.endsWith("/总计") && !address.startsWith("t3:一") && !address.startsWith("t3:二") && !address.startsWith("t3:四")
                || address.startsWith("t3:三（七）") || address.matches("t3:[一二四]/总计");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void wrongTotalsAreRestoredExactly(int seed) {
        Random random = new Random(seed);
        TabReport report = RandomTables.balanced(random);
        String right = report.text();
        assertEquals(right, fix(right, TOTALS), "the report was changed although it was right");
        List<String> totals = report.addresses().stream().filter(FixAllTest::isTotal).toList();
        for (int faults = 1 + random.nextInt(8); faults > 0; faults--) {
            report.set(totals.get(random.nextInt(totals.size())), random.nextInt(60));
        }
        assertEquals(right, fix(report.text(), TOTALS));
    }

    /** Only sums are recomputed. Counted figures, and those carried over, must be corrected by the author. */
    @ParameterizedTest
    @MethodSource("seeds")
    void wrongAddendsAreNeverChanged(int seed) {
        Random random = new Random(seed);
        TabReport report = RandomTables.balanced(random);
        List<String> addends = report.addresses().stream().filter(a -> !isTotal(a)).toList();
        for (int faults = 1 + random.nextInt(4); faults > 0; faults--) {
            report.set(addends.get(random.nextInt(addends.size())), random.nextInt(60));
        }
        Analysis before = Lint.analysis(report.text());
        Analysis after = FixAll.of(before, TOTALS).analysis();
        assertTrue(after.findings().stream().noneMatch(f -> Set.of("GJ301", "GJ302", "GJ304").contains(f.rule().code())));
        assertEquals(figures(before, false), figures(after, false));
    }

    private static Map<String, String> figures(Analysis analysis, boolean totals) {
        Map<String, String> figures = new TreeMap<>();
        for (Table table : analysis.report().tables()) {
            for (Cell cell : table.cells().values()) {
                String address = cell.address().toString();
                if (totals || !isTotal(address)) {
                    figures.put(address, cell.text());
                }
            }
        }
        return figures;
    }

    /** The tables may have blanks, strokes, words and missing rows. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aSecondRunOverARandomTableChangesNothing(int seed) {
        Random random = new Random(seed);
        TabReport report = RandomTables.balanced(random);
        RandomTables.spoil(report, random);
        for (FixScope scope : SCOPES) {
            Fixed once = FixAll.of(Lint.analysis(report.text()), scope);
            assertFalse(FixAll.of(once.analysis(), scope).isChanged(), () -> scope + " seed " + seed);
        }
    }

    @ParameterizedTest
    @MethodSource("fixturesAndScopes")
    void aSecondRunOverAFixtureChangesNothing(Fixture fixture, FixScope scope) {
        Fixed once = FixAll.of(Lint.analysis(fixture.text()), scope);
        assertFalse(FixAll.of(once.analysis(), scope).isChanged());
        assertEquals(once.isChanged(), !once.done().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("fixturesAndScopes")
    void theEditsOfAllRoundsGiveTheFixedText(Fixture fixture, FixScope scope) {
        Fixed fixed = FixAll.of(Lint.analysis(fixture.text()), scope);
        String text = fixture.text();
        for (List<Edit> edits : fixed.rounds()) {
            text = Edit.apply(text, edits);
        }
        assertEquals(fixed.analysis().text().text(), text);
    }

    @Test
    void preferredFixesAreAppliedOnlyInTheirScope() {
        String wrong = Fixture.named("wrong/2021-entered.txt").text();
        Fixed fixed = FixAll.of(Lint.analysis(wrong), PREFERRED);
        assertTrue(fixed.analysis().findings().stream().noneMatch(Lint::isBalance));
        assertEquals("1", fixed.analysis().report().cell(new CellAddress("t3", "三（四）1", "法律服务机构")).orElseThrow().text());
        assertEquals(wrong, fix(wrong, FixScope.SAFE));
    }

    /** If several changes would balance a table, no fix is preferred. */
    @Test
    void anAmbiguousTableIsChangedOnlyIfTotalsAreRecomputed() {
        TabReport report = RandomTables.balanced(new Random(5));
        report.row("三（一）", "3 0 0 0 0 0 3").row("三（七）", "50 50 50 50 50 50 300");
        String text = report.text();
        assertEquals(text, fix(text, PREFERRED));
        assertFalse(text.equals(fix(text, EVERYTHING)));
    }

    @Test
    void theTotalOfASuppressedFindingIsNotChanged() {
        TabReport report = RandomTables.balanced(new Random(7));
        report.set("t4:行政复议/总计", 99).set("t3:一/总计", 99);
        Settings settings = new Settings(Map.of(), Set.of("GJ304"));
        Analysis analysis = new Analysis(new SourceText(report.text()), settings);
        Map<String, String> after = figures(FixAll.of(analysis, TOTALS).analysis(), true);
        assertEquals("99", after.get("t4:行政复议/总计"));
        assertFalse("99".equals(after.get("t3:一/总计")));
    }
}
