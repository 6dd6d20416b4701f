package dev.gouji;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a {@code gouji lint FILE} of a right report may not load. The first lambda of a process costs it eight milliseconds
 * and each further one a tenth, of some eighty in all, so this path uses loops and small classes.
 */
class ColdStartTest {

    private static final Path RIGHT = Path.of("src/test/resources/dev/gouji/reports/right");

    @ParameterizedTest
    @ValueSource(strings = {"2021-city.txt", "2021-markdown.md", "2021-html.md", "2021-zeros.txt"})
    void noLambdaIsMade(String report) throws Exception {
        List<String> loaded = loadedBy("lint", RIGHT.resolve(report).toString());
        assertTrue(loaded.stream().anyMatch(line -> line.contains("dev.gouji.lint.Linter")), "nothing was checked");
        assertEquals(List.of(), loaded.stream().filter(line -> line.contains("dev.gouji.") && line.contains("$$Lambda")).toList());
    }

    private static List<String> loadedBy(String... arguments) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load", "-cp", System.getProperty("java.class.path"), "dev.gouji.App");
        builder.command().addAll(List.of(arguments));
        Process process = builder.redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), out);
        return out.lines().toList();
    }
}
