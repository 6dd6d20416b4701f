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
 * What a reader sees of a report as offices write them, in both languages, word for word: {@code typical/NAME.txt} and beside
 * it {@code NAME.zh.out} and {@code NAME.en.out}. Read them aloud when they change.
 */
class TypicalReportsTest {

    private static final String FOLDER = "typical";
    private static final String REPORT = ".txt";
    /** Of a report with the faults that offices make; a reader goes through so many, and no more. */
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
    void saysInBothLanguages(String report) {
        Shell shell = new Shell(folder);
        String path = shell.write(report, Refresh.read(Refresh.resource(FOLDER + "/" + report)));
        assertAll(Stream.of("zh", "en").map(language -> () -> Refresh.compare(
                Refresh.resource(FOLDER + "/" + report.replace(REPORT, "." + language + ".out")),
                shell.run("lint", "--lang", language, path).out())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void saysNoMoreThanAReaderTakesIn(String report) {
        Shell shell = new Shell(folder);
        String out = shell.run("lint", "--lang", "en", shell.write(report, Refresh.read(Refresh.resource(FOLDER + "/" + report)))).out();
        long above = out.lines().filter(line -> line.matches(".*:\\d+:\\d+ (error|warning|info) GJ.*")).count();
        assertTrue(above > 0 && above <= MOST_ABOVE_HINT, out);
    }
}
