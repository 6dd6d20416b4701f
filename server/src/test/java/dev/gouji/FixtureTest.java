package dev.gouji;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.lint.Severity;
import dev.gouji.text.decode.Decoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The findings of each fixture are at the marked words, with any line end and encoding. */
class FixtureTest {

    private static final String RARE = "𠮷";

    static Stream<Fixture> fixtures() {
        return Fixture.all();
    }

    static Stream<Fixture> right() {
        return Fixture.right();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void findingsAreAtTheMarks(Fixture fixture) {
        if (Refresh.isOn()) {
            Marked expected = fixture.expected();
            Refresh.write(fixture.path(), Fixture.found(expected.text(), expected.codes()).print());
        }
        assertFound(fixture.expected());
    }

    @ParameterizedTest
    @MethodSource("right")
    void aRightReportHasNothingAboveAHint(Fixture fixture) {
        assertEquals(List.of(), Lint.findings(fixture.text()).stream()
                .filter(f -> f.severity() != Severity.HINT).map(f -> f.rule().code() + " " + f.message()).toList());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void findingsAreAtTheMarksWithOtherLineEnds(Fixture fixture) {
        assertFound(Marked.parse(fixture.marked().replace("\n", "\r\n")));
        assertFound(Marked.parse(fixture.marked().replace("\n", "\r")));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void findingsAreAtTheMarksInOtherEncodings(Fixture fixture) {
        Marked expected = fixture.expected();
        assertFound(expected, "\uFEFF" + expected.text(), StandardCharsets.UTF_8);
        assertFound(expected, "\uFEFF" + expected.text(), StandardCharsets.UTF_16LE);
        assertFound(expected, "\uFEFF" + expected.text(), StandardCharsets.UTF_16BE);
        assertFound(expected, expected.text(), Charset.forName("GB18030"));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void findingsAreAtTheMarksAfterACharacterBeyond16Bits(Fixture fixture) {
        Marked expected = Marked.parse(withRare(fixture.marked()));
        assertTrue(expected.text().contains(RARE));
        assertFound(expected);
        assertFound(expected, expected.text(), Charset.forName("GB18030"));
    }

    /** Adds the character to the name in the first line, which shifts all later offsets, and before findings on their lines. */
    private static String withRare(String marked) {
        String[] lines = marked.split("\n", -1);
        lines[0] = lines[0].replaceFirst("^(#* *(?:«[GJ0-9 ]+:)?)", "$1" + RARE);
        for (int i = 1; i < lines.length; i++) {
            lines[i] = lines[i].contains("«") ? withRareBefore(lines[i]) : lines[i];
        }
        return String.join("\n", lines);
    }

    /**
     * A row between pipes may get one more cell in front; a row of table 4 without labels may not, since its cells are counted.
     * An HTML cell gets an attribute. Nothing can be put before a TAB or a heading, which must begin its line.
     */
    private static String withRareBefore(String line) {
        boolean words = Marked.parse(line).text().codePoints().anyMatch(Character::isIdeographic);
        if (line.startsWith("|") && words) {
            return RARE + " " + line;
        }
        return line.replaceFirst("^( *<td)>", "$1 title=\"" + RARE + "\">");
    }

    private static void assertFound(Marked expected) {
        Marked found = Fixture.found(expected.text(), expected.codes());
        assertEquals(String.join("\n", expected.lines()), String.join("\n", found.lines()));
    }

    private static void assertFound(Marked expected, String written, Charset charset) {
        String read = Decoder.decode(written.getBytes(charset)).orElseThrow().text();
        assertEquals(expected.text(), read);
        assertFound(Marked.of(read, expected.marks()));
    }
}
