package dev.gouji;

import dev.gouji.lint.Finding;
import dev.gouji.lint.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** A report in {@code reports/right} or {@code reports/wrong}, with marks at the expected findings. */
public record Fixture(Path path) {

    public static Stream<Fixture> right() {
        return in("reports/right");
    }

    static Stream<Fixture> wrong() {
        return in("reports/wrong");
    }

    public static Stream<Fixture> all() {
        return Stream.concat(right(), wrong());
    }

    /** Path and text of all fixtures, for tests with parameters. */
    public static Stream<Arguments> arguments() {
        return all().map(fixture -> Arguments.of(fixture.path(), fixture.text()));
    }

    /** The examples that README and the benchmarks use. */
    static Stream<Fixture> examples() {
        return in("examples");
    }

    public static Fixture named(String path) {
        return new Fixture(Refresh.resource("reports/" + path));
    }

    private static Stream<Fixture> in(String folder) {
        try (Stream<Path> files = Files.list(Refresh.resource(folder))) {
            return files.sorted().map(Fixture::new).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with its marks, as in the file. */
    String marked() {
        return Refresh.read(path);
    }

    Marked expected() {
        return Marked.parse(marked());
    }

    public String text() {
        return expected().text();
    }

    /**
     * The findings in a text. Style hints count only if the fixture marks their code: most reports leave some cells
     * blank, and fixtures are about other things.
     */
    static Marked found(String text, Set<String> marked) {
        List<Marked.Mark> marks = Lint.findings(text).stream()
                .filter(f -> f.severity() != Severity.HINT || marked.contains(f.rule().code()))
                .map(Fixture::mark).toList();
        return Marked.of(text, marks);
    }

    static Marked.Mark mark(Finding finding) {
        return new Marked.Mark(finding.rule().code(), finding.span());
    }

    @Override
    public String toString() {
        return path.getParent().getFileName() + "/" + path.getFileName();
    }
}
