package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.Refresh;
import dev.gouji.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The whole output for reports with the faults that offices make. Beside {@code typical/NAME.txt} are {@code NAME.zh.out} and
 * {@code NAME.en.out}. Read them aloud when they change.
 */
class TypicalReportsTest {

    private static final String FOLDER = "typical";
    private static final String REPORT = ".txt";
    /** The most findings above hints in one report. A reader does not go through more. */
    private static final int MOST_ABOVE_HINT = 9;

    @TempDir
    private Path folder;

    static Stream<String> reports() throws IOException {
        try (Stream<Path> files = Files.list(Refresh.resource(FOLDER))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(REPORT)).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void theOutputInBothLanguagesEqualsItsFile(String report) {
        Shell shell = new Shell(folder);
        String path = shell.write(report, Refresh.read(Refresh.resource(FOLDER + "/" + report)));
        assertAll(Stream.of("zh", "en").map(language -> () -> Refresh.compare(
                Refresh.resource(FOLDER + "/" + report.replace(REPORT, "." + language + ".out")),
                shell.run("lint", "--lang", language, path).out())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void aReportHasOnlyAFewFindingsAboveHints(String report) {
        Shell shell = new Shell(folder);
        String out = shell.run("lint", "--lang", "en", shell.write(report, Refresh.read(Refresh.resource(FOLDER + "/" + report)))).out();
        long above = out.lines().filter(line -> line.matches(".*:\\d+:\\d+ (error|warning|info) GJ.*")).count();
        assertTrue(above > 0 && above <= MOST_ABOVE_HINT, out);
    }
}
