package dev.gouji;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.form.CellAddress;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Severity;
import dev.gouji.message.Language;
import dev.gouji.message.Messages;
import dev.gouji.report.Cell;
import dev.gouji.report.Report;
import dev.gouji.report.Table;
import dev.gouji.text.decode.Decoder;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares a report in every surface form, typed by hand, with its twin in TAB cells: each figure has the same address, and a
 * figure whose column the form does not show is not read. {@code forms/INDEX.txt} has what is expected.
 */
class SurfaceFormTest {

    private static final Path FORMS = Refresh.resource("forms");

    /** A line of the index. */
    record Entry(String file, String twin, String bound, String findings) {

        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Entry> forms() throws IOException {
        return Files.readAllLines(FORMS.resolve("INDEX.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" \\| "))
                .map(f -> new Entry(f[0].strip(), f[1].strip(), f[2].strip(), f[3].strip()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void figuresEqualThoseOfTheTwin(Entry entry) throws IOException {
        Map<CellAddress, Cell> cells = cells(report(entry.file()));
        boolean all = entry.bound().startsWith("all");
        if (entry.twin().equals("-")) {
            assertTrue(!all || !cells.isEmpty());
            return;
        }
        List<CellAddress> lost = new ArrayList<>();
        Map<CellAddress, BigDecimal> expected = new LinkedHashMap<>();
        Map<CellAddress, BigDecimal> found = new LinkedHashMap<>();
        for (Map.Entry<CellAddress, Cell> twin : cells(report(entry.twin())).entrySet()) {
            CellAddress address = twin.getKey();
            if (!cells.containsKey(address)) {
                lost.add(address);
            } else if (!entry.bound().contains("all but " + address + " ")) {
                expected.put(address, number(twin.getValue()));
                found.put(address, number(cells.get(address)));
            }
        }
        assertEquals(List.of(), found.keySet().stream().filter(a -> !found.get(a).equals(expected.get(a)))
                .map(a -> a + " is " + found.get(a) + ", not " + expected.get(a)).toList(), "figures that are not those of the twin");
        assertEquals(List.of(), all ? lost : List.of(), "figures of the twin that are not bound");
    }

    /** The index names rows and whole tables: t2:规章 is a row, t3 a table. What it says in other words is not checked. */
    @Test
    void rowsNamedInTheIndexAreReadOrLost() throws IOException {
        List<String> wrong = new ArrayList<>();
        int checked = 0;
        for (Entry entry : forms().toList()) {
            Set<CellAddress> bound = cells(report(entry.file())).keySet();
            for (String clause : entry.bound().split("; ")) {
                boolean lost = clause.startsWith("lost ");
                for (String rows : named(clause)) {
                    boolean right = lost ? bound.stream().noneMatch(a -> isIn(a, rows)) : isRead(entry, rows, bound);
                    wrong.addAll(right ? List.of() : List.of(entry + " " + rows + (lost ? " is not lost" : " is not read")));
                    checked++;
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(checked > 0);
    }

    private static List<String> named(String clause) {
        return clause.contains("bound or lost") ? List.of()
                : Arrays.stream(clause.replaceFirst("^lost ", "").split(", ")).filter(rows -> rows.matches("t\\d(:\\S+)?")).toList();
    }

    private static boolean isRead(Entry entry, String rows, Set<CellAddress> bound) throws IOException {
        return cells(report(entry.twin())).keySet().stream().filter(a -> isIn(a, rows)).allMatch(bound::contains);
    }

    private static boolean isIn(CellAddress address, String rows) {
        return address.toString().startsWith(rows + (rows.contains(":") ? "/" : ":"));
    }

    @Test
    void everyFileIsListed() throws IOException {
        Set<String> listed = forms().map(Entry::file).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(FORMS)) {
            assertEquals(List.of(), files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("INDEX.txt") && !listed.contains(name)).toList(), "add a line for these to forms/INDEX.txt");
        }
    }

    /** The number of a cell; a blank and a stroke count as 0. */
    private static BigDecimal number(Cell cell) {
        return cell.value().number().orElse(BigDecimal.ZERO).stripTrailingZeros();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void findingsAboveHintsEqualThoseOfTheIndex(Entry entry) throws IOException {
        List<Finding> above = Lint.findings(text(entry.file())).stream()
                .filter(f -> f.severity() != Severity.HINT).toList();
        if (entry.findings().startsWith("none")) {
            assertEquals(List.of(), above.stream().map(SurfaceFormTest::shown).toList());
        } else if (entry.findings().startsWith("GJ")) {
            Map<String, Long> found = new TreeMap<>();
            above.forEach(f -> found.merge(f.rule().code(), 1L, Long::sum));
            assertEquals(counts(entry.findings()), found);
        } else {
            assertTrue(above.stream().allMatch(f -> f.rule().code().startsWith("GJ7")), above::toString);
        }
    }

    private static String shown(Finding finding) {
        return finding.rule().code() + " " + new Messages(Language.EN).render(finding.message());
    }

    private static Map<String, Long> counts(String findings) {
        Map<String, Long> counts = new TreeMap<>();
        Arrays.stream(findings.split(", ")).map(f -> f.split(" ")).forEach(f -> counts.put(f[0], Long.valueOf(f[1])));
        return counts;
    }

    @ParameterizedTest
    @MethodSource("forms")
    void findingsAreAtTheMarks(Entry entry) throws IOException {
        Marked expected = Marked.parse(source(entry.file()));
        if (!expected.marks().isEmpty()) {
            List<Marked.Mark> found = Lint.findings(expected.text()).stream()
                    .filter(f -> f.severity() != Severity.HINT).map(Fixture::mark).toList();
            assertEquals(expected, Marked.of(expected.text(), found));
        }
    }

    private static Report report(String file) throws IOException {
        return Lint.analysis(text(file)).report();
    }

    private static String text(String file) throws IOException {
        return Marked.parse(source(file)).text();
    }

    private static String source(String file) throws IOException {
        return Decoder.decode(Files.readAllBytes(FORMS.resolve(file))).orElseThrow().text();
    }

    private static Map<CellAddress, Cell> cells(Report report) {
        Map<CellAddress, Cell> cells = new LinkedHashMap<>();
        report.tables().stream().map(Table::cells).forEach(cells::putAll);
        return cells;
    }
}
