package dev.gouji;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Classes that {@code gouji lint FILE} must not load. The first lambda or stream after a start takes as long as reading the
 * report. So the check of a right report uses none, not even in rules, nor does that of one with a wrong total. Other rules may use
 * them where they find something. Two records are never compared by {@code equals}: its first use makes classes that
 * no class-data archive keeps.
 */
class ColdStartTest {

    private static final Path REPORTS = Path.of("src/test/resources/dev/gouji/reports/right");

    @ParameterizedTest
    @ValueSource(strings = {"2021-city.txt", "2021-markdown.md", "2021-html.md", "2021-zeros.txt",
        "2021-tab.txt", "2021-markdown-bare.md"})
    void checkingARightReportUsesNoLambda(String report) throws Exception {
        List<String> loaded = loadedBy(0, REPORTS.resolve(report));
        assertEquals(List.of(), loaded.stream().filter(line -> isLambda(line) || isCostly(line)).toList());
    }

    @Test
    void checkingAWrongTotalUsesNoLambda(@TempDir Path folder) throws Exception {
        String text = Marked.parse(Files.readString(REPORTS.resolveSibling("wrong/2021-one-total.txt"))).text();
        List<String> loaded = loadedBy(1, Files.writeString(folder.resolve("report.txt"), text));
        assertTrue(loaded.stream().anyMatch(line -> line.contains("dev.gouji.lint.repair.Repair ")), "no repair was searched, so the path of a wrong total was not run");
        assertEquals(List.of(), loaded.stream().filter(line -> isLambda(line) || isCostly(line)).toList());
    }

    /** A first finding may make lambdas, which the archive of classes keeps, but nothing that it cannot keep. */
    @ParameterizedTest
    @CsvSource({"1, 2019-totals.txt", "1, 2021-review.md", "0, 2021-blank-total.txt", "0, 2021-form.txt", "0, 2021-missing.md"})
    void checkingAWrongReportLoadsNothingCostly(int exit, String report, @TempDir Path folder) throws Exception {
        String text = Marked.parse(Files.readString(REPORTS.resolveSibling("wrong").resolve(report))).text();
        List<String> loaded = loadedBy(exit, Files.writeString(folder.resolve("report" + report.substring(report.indexOf('.'))), text));
        assertEquals(List.of(), loaded.stream().filter(ColdStartTest::isCostly).toList());
    }

    /** Several reports are compared with each other and counted, with some that have findings and some that claim to be the same. */
    @Test
    void checkingAFolderLoadsNothingCostly(@TempDir Path folder) throws Exception {
        for (String report : List.of("wrong/2019-totals.txt", "wrong/2021-review.md", "right/2021-city.txt", "right/2021-tab.txt")) {
            String text = Marked.parse(Files.readString(REPORTS.resolveSibling(report))).text();
            Files.writeString(folder.resolve(Path.of(report).getFileName()), text);
            Files.writeString(folder.resolve("copy of " + Path.of(report).getFileName()), text);
        }
        List<String> loaded = loadedBy(1, "dev.gouji.cli.report.Tally ", "lint", folder.toString());
        assertEquals(List.of(), loaded.stream().filter(ColdStartTest::isCostly).toList());
    }

    /** A conversion makes lambdas too, and compares the cells of the official tables. */
    @ParameterizedTest
    @ValueSource(strings = {"tab", "markdown", "html", "docx"})
    void aConversionLoadsNothingCostly(String kind) throws Exception {
        List<String> loaded = loadedBy(0, "dev.gouji.edit.convert.Conversion ", "convert", "--to", kind, REPORTS.resolve("2021-tab.txt").toString());
        assertEquals(List.of(), loaded.stream().filter(ColdStartTest::isCostly).toList());
    }

    /** Classes that Java makes anew at every start: those of records' methods and of the serializable lambdas in its own classes. */
    private static boolean isCostly(String line) {
        return line.contains("java.lang.runtime.ObjectMethods ") || line.contains("java.util.Comparator$$Lambda")
                || line.contains("java.util.Map$Entry$$Lambda") || line.contains("java.util.TreeMap$EntrySpliterator$$Lambda");
    }

    private static boolean isLambda(String line) {
        return line.contains("dev.gouji.") && line.contains("$$Lambda");
    }

    private static List<String> loadedBy(int exit, Path report) throws Exception {
        return loadedBy(exit, "dev.gouji.lint.Linter ", "lint", report.toString());
    }

    /** @param needed a class without which the command did not do its work */
    private static List<String> loadedBy(int exit, String needed, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load", "-cp", System.getProperty("java.class.path"), "dev.gouji.App"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(exit, process.waitFor(), out);
        assertTrue(out.contains(needed), "the command did not do its work");
        return out.lines().toList();
    }
}
