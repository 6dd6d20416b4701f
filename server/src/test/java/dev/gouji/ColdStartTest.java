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
 * What a {@code gouji lint FILE} may not load, be the report right or one total wrong. The first lambda of a process costs
 * it eight milliseconds and each further one a tenth, the first comparison of two records by their parts twenty, of some
 * eighty in all; so this path uses loops, small classes and comparisons that are written out.
 */
class ColdStartTest {

    private static final Path REPORTS = Path.of("src/test/resources/dev/gouji/reports/right");

    @ParameterizedTest
    @ValueSource(strings = {"2021-city.txt", "2021-markdown.md", "2021-html.md", "2021-zeros.txt"})
    void noLambdaIsMade(String report) throws Exception {
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
        return loaded.stream().filter(line -> line.contains("dev.gouji.") && line.contains("$$Lambda")
                || line.contains("java.lang.runtime.ObjectMethods ")).toList();
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
