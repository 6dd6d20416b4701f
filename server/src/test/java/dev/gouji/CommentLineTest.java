package dev.gouji;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.text.decode.Decoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A suppressing comment on its own line does not change how the lines around it are read. */
class CommentLineTest {

    private static final String COMMENT = "<!-- gouji-disable-next-line GJ301 -->\n";
    /** Files in which a tag or a cell spans lines; a comment before each line would be within the tag or cell. */
    private static final List<String> CELLS_OVER_LINES = List.of("02-paragraphs-in-cells.txt", "20b-word-filtered.md", "20c-portal-editor.md");

    static Stream<Path> forms() throws IOException {
        try (Stream<Path> files = Files.list(Refresh.resource("forms"))) {
            return files.filter(f -> !f.endsWith("INDEX.txt") && !CELLS_OVER_LINES.contains(f.getFileName().toString())).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void commentsBetweenAllLinesDoNotChangeTheFigures(Path form) throws IOException {
        String text = Decoder.decode(Files.readAllBytes(form)).orElseThrow().text();
        String commented = text.lines().map(line -> COMMENT + line + "\n").collect(Collectors.joining());
        assertEquals(Lint.values(text), Lint.values(commented));
    }
}
