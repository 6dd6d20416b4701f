package dev.gouji;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a {@code gouji lint FILE} may not load, be the report right or one total wrong. The grammar, the forms and the
 * reading of a report run at every start and use loops and small classes instead of lambdas; rules are free to use
 * streams. No path compares two records by their parts: the first such comparison makes classes that no archive keeps.
 */
class ColdStartTest {

    private static final Path REPORTS = Path.of("src/test/resources/dev/gouji/reports/right");

    @ParameterizedTest
    @ValueSource(strings = {"2021-city.txt", "2021-markdown.md", "2021-html.md", "2021-zeros.txt"})
    void readingMakesNoLambda(String report) throws Exception {
        assertEquals(List.of(), costly(loadedBy(0, REPORTS.resolve(report))));
    }

    @Test
    void neitherForAWrongTotal(@TempDir Path folder) throws Exception {
        String text = Marked.parse(Files.readString(REPORTS.resolveSibling("wrong/2021-one-total.txt"))).text();
        List<String> loaded = loadedBy(1, Files.writeString(folder.resolve("report.txt"), text));
        assertTrue(loaded.stream().anyMatch(line -> line.contains("dev.gouji.lint.repair.Repair ")), "nothing was repaired");
        assertEquals(List.of(), costly(loaded));
    }

    private static List<String> costly(List<String> loaded) {
        assertTrue(loaded.stream().anyMatch(line -> line.contains("dev.gouji.lint.Linter ")), "nothing was checked");
        return loaded.stream().filter(line -> isLambda(line) && !line.contains("dev.gouji.lint.") && !line.contains("dev.gouji.claim.")
                || line.contains("java.lang.runtime.ObjectMethods ")).toList();
    }

    private static boolean isLambda(String line) {
        return line.contains("dev.gouji.") && line.contains("$$Lambda");
    }

    private static List<String> loadedBy(int exit, Path report) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load", "-cp", System.getProperty("java.class.path"), "dev.gouji.App", "lint", report.toString());
        Process process = builder.redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(exit, process.waitFor(), out);
        return out.lines().toList();
    }
}
