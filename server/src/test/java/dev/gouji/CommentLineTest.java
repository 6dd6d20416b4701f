package dev.gouji;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.surface.CellValue;
import dev.gouji.report.Report;
import dev.gouji.text.decode.Decoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A comment on a line of its own, where one suppresses something, changes nothing that is read around it. */
class CommentLineTest {

    private static final String COMMENT = "<!-- gouji-disable-next-line GJ301 -->\n";
    /** Where a tag or a cell goes on over lines, a comment before each line stands inside it. */
    private static final List<String> OVER_LINES = List.of("02-paragraphs-in-cells.txt", "20b-word-filtered.md", "20c-portal-editor.md");

    static Stream<Path> forms() throws IOException {
        try (Stream<Path> files = Files.list(Refresh.resource("forms"))) {
            return files.filter(f -> !f.endsWith("INDEX.txt") && !OVER_LINES.contains(f.getFileName().toString())).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void leavesTheFiguresWhereTheyAre(Path form) throws IOException {
        String text = Decoder.decode(Files.readAllBytes(form)).orElseThrow().text();
        String commented = text.lines().map(line -> COMMENT + line + "\n").collect(Collectors.joining());
        assertEquals(values(text), values(commented));
    }

    private static Map<String, CellValue> values(String text) {
        Report report = Lint.analysis(text).report();
        Map<String, CellValue> values = new TreeMap<>();
        report.tables().forEach(t -> t.cells().forEach((a, c) -> values.put(a.toString(), c.value())));
        return values;
    }
}
