package dev.gouji.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.Lint;
import dev.gouji.analysis.Analysis;
import dev.gouji.grammar.Span;
import dev.gouji.layout.fit.Lost;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Fix;
import dev.gouji.report.Report;
import dev.gouji.report.Table;
import dev.gouji.text.Edit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What must stay true of the reading. A fixed set of seeds runs with every build; {@code -Dgouji.reading.seeds=FIRST-LAST}
 * runs others. A failure names the seed, the surface form, the filling and the damage that show it.
 */
class ReadingTest {

    private static final Set<String> LOSS = Set.of("GJ101", "GJ203", "GJ204", "GJ205", "GJ207");
    private static final Set<String> BALANCE = Set.of("GJ301", "GJ302", "GJ303", "GJ304");
    private static final Set<String> UNLIKE = Set.of("GJ203", "GJ204", "GJ205", "GJ206", "GJ207", "GJ208", "GJ214");

    private static IntStream seeds() {
        String[] seeds = System.getProperty("gouji.reading.seeds", "1-1").split("-");
        return IntStream.rangeClosed(Integer.parseInt(seeds[0]), Integer.parseInt(seeds[seeds.length - 1]));
    }

    /** One way of filling and writing a report. */
    private record Case(int seed, String form, Sheet.Filling filling, Surface surface) {

        Random random() {
            return new Random(seed * 31L + form.hashCode() + 7L * filling.ordinal() + 101L * surface.ordinal());
        }

        Sheet sheet() {
            return Sheet.filled(form, filling, random());
        }

        /** Whether the form can show that its last cell is blank; else a careful reader could not know either. */
        boolean isPlain(Sheet sheet) {
            boolean last = sheet.truth().containsKey("t3:四/总计") && sheet.truth().containsKey("t4:复议后起诉/总计");
            return !(Surface.WITHOUT_BLANKS.contains(surface) && filling != Sheet.Filling.FULL)
                    && !(Surface.GAPS.contains(surface) && !last);
        }
    }

    private static Stream<Case> cases() {
        List<Case> cases = new ArrayList<>();
        seeds().forEach(seed -> Stream.of("2019", "2021").forEach(form -> Stream.of(Sheet.Filling.values()).forEach(filling ->
                Stream.of(Surface.values()).forEach(surface -> cases.add(new Case(seed, form, filling, surface))))));
        return cases.stream();
    }

    @TestFactory
    Stream<DynamicTest> everyFigureOfAFilledFormIsReadAtItsPlace() {
        return cases().filter(c -> c.isPlain(c.sheet())).map(c -> DynamicTest.dynamicTest(c.toString(), () -> {
            Sheet sheet = c.sheet();
            Analysis analysis = Lint.analysis(Reports.text(sheet, c.surface()));
            assertEquals(plain(sheet.truth()), plain(Reports.figures(analysis.report())), c::toString);
            assertEquals(Set.of(), codes(analysis, BALANCE), c::toString);
            assertEquals(Set.of(), codes(analysis, UNLIKE), c::toString);
        }));
    }

    @TestFactory
    Stream<DynamicTest> lineEndsChangeNothing() {
        return cases().filter(c -> c.filling() == Sheet.Filling.FULL).map(c -> DynamicTest.dynamicTest(c.toString(), () -> {
            String text = Reports.text(c.sheet(), c.surface());
            assertEquals(Reports.figures(Lint.analysis(text).report()),
                    Reports.figures(Lint.analysis(text.replace("\n", "\r\n")).report()));
        }));
    }

    @TestFactory
    Stream<DynamicTest> whatIsBoundOfADamagedTableIsRightOrTheTableHasAFinding() {
        return cases().flatMap(c -> Stream.of(Damage.values()).filter(damage -> isVisible(damage, c)).map(damage -> DynamicTest.dynamicTest(damage + " " + c, () -> {
            Sheet sheet = c.sheet();
            Map<String, BigDecimal> truth = plain(sheet.truth());
            damage.to(sheet, c.random());
            String text = Reports.text(sheet, c.surface());
            text = damage == Damage.TEXT_CUT ? Reports.cut(text, c.random()) : text;
            Analysis analysis = Lint.analysis(text);
            Map<String, BigDecimal> read = plain(Reports.figures(analysis.report()));
            read.forEach((address, figure) -> assertEquals(truth.get(address), figure, () -> address + " " + damage + " " + c));
            for (String table : List.of("t2", "t3", "t4")) {
                Set<String> lost = new TreeSet<>(truth.keySet());
                lost.removeAll(read.keySet());
                lost.removeIf(address -> !address.startsWith(table));
                assertTrue(lost.isEmpty() || hasLoss(analysis), () -> damage + " " + c + ": nothing says that these are lost: " + lost);
            }
        })));
    }

    /** Where every cell has a figure, no mark of the tables is needed twice; one that stands in a header may cost its table. */
    @TestFactory
    Stream<DynamicTest> aMarkThatIsLostOrDoubledMovesNoFigure() {
        return cases().filter(c -> c.filling() == Sheet.Filling.FULL).flatMap(c -> Stream.of("\n", "|", "\t").flatMap(mark ->
                Stream.of("", mark + mark).map(instead -> DynamicTest.dynamicTest(name(mark, instead) + " " + c, () -> {
                    Sheet sheet = c.sheet();
                    Map<String, BigDecimal> truth = plain(sheet.truth());
                    String text = Reports.text(sheet, c.surface());
                    String damaged = Reports.withOne(mark, instead, text, c.random());
                    Map<String, BigDecimal> read = plain(Reports.figures(Lint.analysis(damaged).report()));
                    read.forEach((address, figure) -> assertEquals(truth.get(address), figure, () -> address + " " + name(mark, instead) + " " + c));
                    assertTrue(read.keySet().stream().map(address -> address.substring(0, 2)).distinct().count() > 1);
                }))));
    }

    private static String name(String mark, String instead) {
        return (instead.isEmpty() ? "lost " : "doubled ") + Character.getName(mark.charAt(0));
    }

    /** One figure too many in place of an invisible blank cannot be distinguished from a complete row. */
    private static boolean isVisible(Damage damage, Case c) {
        return damage != Damage.CELL_TOO_MANY || c.filling() == Sheet.Filling.FULL || !Surface.WITHOUT_BLANKS.contains(c.surface());
    }

    private static boolean hasLoss(Analysis analysis) {
        return analysis.findings().stream().anyMatch(f -> LOSS.contains(f.rule().code()));
    }

    @TestFactory
    Stream<DynamicTest> noFigureInsideATableVanishes() {
        return cases().flatMap(c -> Stream.of(Damage.CELL_GONE, Damage.CELL_TOO_MANY, Damage.LABEL_GONE, Damage.LABEL_CUT)
                .map(damage -> DynamicTest.dynamicTest(damage + " " + c, () -> {
                    Sheet sheet = c.sheet();
                    damage.to(sheet, c.random());
                    String text = Reports.text(sheet, c.surface());
                    for (Table table : Lint.analysis(text).report().tables()) {
                        everyFigureIsAccountedFor(text, table, damage + " " + c);
                    }
                })));
    }

    /** Each number in the table's text lies in a bound cell, in what is lost, repeated or local, or within a label. */
    private static void everyFigureIsAccountedFor(String text, Table table, String test) {
        List<Span> known = new ArrayList<>(table.repeated());
        table.cells().values().forEach(cell -> known.add(cell.span()));
        table.lost().stream().map(Lost::span).forEach(known::add);
        table.labels().forEach(label -> known.add(label.span()));
        table.local().forEach(row -> known.add(row.span()));
        var numbers = java.util.regex.Pattern.compile("(?<![<=\"\\w第])-?\\d+(\\.\\d+)?(?![\\w>\".])").matcher(text); // 2. opens a label
        numbers.region(table.span().start(), table.span().end());
        while (numbers.find()) {
            Span number = new Span(numbers.start(), numbers.end());
            assertTrue(known.stream().anyMatch(span -> span.contains(number)), () -> test + " " + table.id() + ": " + number.of(text) + " at "
                    + number + " is neither bound nor lost");
        }
    }

    @TestFactory
    Stream<DynamicTest> blanksBehindATableAreNoCells() {
        return cases().map(c -> DynamicTest.dynamicTest(c.toString(), () -> {
            String text = Reports.text(c.sheet(), c.surface());
            Map<String, BigDecimal> read = Reports.figures(Lint.analysis(text).report());
            for (String blanks : List.of("\n\n\n", "\n \n\t\n")) {
                String more = text.replace("\n\n四、政", "\n" + blanks + "四、政").replace("\n\n五、", "\n" + blanks + "五、");
                assertEquals(read, Reports.figures(Lint.analysis(more).report()));
            }
        }));
    }

    /** Where a blank is a cell, a figure that a fix puts into it is that cell's and moves no other. */
    @TestFactory
    Stream<DynamicTest> aTotalThatAFixFillsInStandsInItsCell() {
        return cases().filter(c -> c.filling() == Sheet.Filling.FULL && !Surface.GAPS.contains(c.surface())
                && !Surface.WITHOUT_BLANKS.contains(c.surface())).map(c -> DynamicTest.dynamicTest(c.toString(), () -> {
                    Sheet blank = c.sheet().written(figure -> isFilledTotal(figure) ? "" : figure.text());
                    String text = Reports.text(blank, c.surface());
                    List<Fix> fixes = Lint.findings(text).stream().filter(f -> f.rule().code().equals("GJ201"))
                            .flatMap(f -> f.fixes().stream()).toList();
                    assertFalse(fixes.isEmpty());
                    for (Fix fix : fixes) {
                        Map<String, BigDecimal> read = plain(Reports.figures(Lint.analysis(Edit.apply(text, fix.edits())).report()));
                        Map<String, BigDecimal> before = plain(Reports.figures(Lint.analysis(text).report()));
                        read.forEach((address, figure) -> assertEquals(plain(c.sheet().truth()).get(address), figure, address));
                        assertEquals(before.size() + fix.edits().size(), read.size());
                    }
                }));
    }

    private static boolean isFilledTotal(Slot.Figure figure) {
        return figure.address().startsWith("t3") && figure.address().endsWith(Sheet.TOTAL) && !figure.text().equals("0");
    }

    /** A row with words in a figure's place is no evidence for the others. */
    @TestFactory
    Stream<DynamicTest> wordsInACellInformNoOtherRow() {
        return cases().map(c -> DynamicTest.dynamicTest(c.toString(), () -> {
            Sheet sheet = c.sheet();
            Map<String, BigDecimal> whole = Reports.figures(Lint.analysis(Reports.text(sheet, c.surface())).report());
            Damage.WORDS_IN_CELL.to(sheet, c.random());
            Map<String, BigDecimal> read = Reports.figures(Lint.analysis(Reports.text(sheet, c.surface())).report());
            read.forEach((address, figure) -> assertEquals(whole.get(address), figure, address));
        }));
    }

    @TestFactory
    Stream<DynamicTest> theTreePrintsBackTheText() {
        return cases().map(c -> DynamicTest.dynamicTest(c.toString(), () -> {
            String text = Reports.text(c.sheet(), c.surface());
            Analysis analysis = Lint.analysis(text);
            assertEquals(text, analysis.tree().print());
            Report report = analysis.report();
            assertFalse(report.sections().isEmpty());
            assertEquals(6, report.sections().size());
        }));
    }

    private static Set<String> codes(Analysis analysis, Set<String> wanted) {
        return analysis.findings().stream().map(Finding::rule).map(rule -> rule.code()).filter(wanted::contains)
                .collect(Collectors.toSet());
    }

    private static Map<String, BigDecimal> plain(Map<String, BigDecimal> figures) {
        Map<String, BigDecimal> plain = new TreeMap<>();
        figures.forEach((address, figure) -> plain.put(address, figure.stripTrailingZeros()));
        return plain;
    }
}
