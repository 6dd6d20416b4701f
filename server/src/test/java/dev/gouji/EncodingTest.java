package dev.gouji;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.gouji.lint.Finding;
import dev.gouji.lint.Fix;
import dev.gouji.text.Edit;
import dev.gouji.text.LineIndex;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Line ends and blanks of every kind do not change how a report is read. FixtureTest tests encodings of bytes. */
class EncodingTest {

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
    /** The figures of a row on one line. */
    private static final Pattern FIGURES = Pattern.compile("(?m)(?<=[ \t|])[0-9.]+(?=[ \t|]*(?:[0-9.]|$))");
    private static final List<List<String>> LINE_ENDS = List.of(List.of("\r\n"), List.of("\r"), List.of("\n", "\r\n"),
            List.of("\r\n", "\n", "\r"));

    static Stream<Fixture> fixtures() {
        return Fixture.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void lineEndsOfAnyKindGiveTheSameFiguresAndFindings(Fixture fixture) {
        for (List<String> ends : LINE_ENDS) {
            String text = withLineEnds(fixture.text(), ends);
            assertEquals(Lint.values(fixture.text()), Lint.values(text), ends::toString);
            assertEquals(places(fixture.text()), places(text), ends::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everyFixKeepsTheLineEndsOfTheText(Fixture fixture) {
        String text = withLineEnds(fixture.text(), LINE_ENDS.get(LINE_ENDS.size() - 1));
        for (Finding finding : Lint.findings(text)) {
            for (Fix fix : finding.fixes()) {
                List<Edit> withoutLines = fix.edits().stream().map(e -> new Edit(e.span(), LINE_END.matcher(e.newText()).replaceAll(""))).toList();
                assertEquals(lineEnds(text), lineEnds(Edit.apply(text, withoutLines)), fix.title()::toString);
            }
        }
    }

    /** NUL, no-break, en, ideographic and zero-width spaces, word joiner, byte order mark, soft hyphen, line separator. */
    @ParameterizedTest
    @ValueSource(strings = {"\0", "\u00A0", "\u2002", "\u3000", "\u200B", "\u2060", "\uFEFF", "\u00AD", "\u2028"})
    void blanksAroundAFigureAreIgnored(String blank) {
        String text = Fixture.named("right/2021-tab.txt").text();
        String padded = text.replaceAll("\t([0-9.]+)", "\t" + blank + "$1" + blank);
        assertNotEquals(text, padded);
        assertEquals(Lint.values(text), Lint.values(padded));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\u200D", "\u2060", "\uFEFF", "\u00AD"})
    void marksWithoutWidthWithinAFigureAreIgnored(String mark) {
        for (String form : List.of("twin.txt", "13b-one-line-rows.txt", "06-runs-of-pipes.txt")) {
            String text = Refresh.read(Refresh.resource("forms/" + form));
            String split = FIGURES.matcher(text).replaceAll(line -> line.group().replaceAll("(?<=[0-9])(?=[0-9])", mark));
            assertNotEquals(text, split);
            assertEquals(Lint.values(text), Lint.values(split), form);
        }
    }

    /** The text with these line ends in turn. CR is never put before LF, since the two would be one line end. */
    private static String withLineEnds(String text, List<String> ends) {
        int[] line = {0};
        return LINE_END.matcher(text).replaceAll(end -> {
            String next = ends.get(line[0]++ % ends.size());
            return ends.size() > 1 && text.startsWith("\n", end.end()) ? "\r\n" : next;
        });
    }

    private static List<String> lineEnds(String text) {
        return LINE_END.matcher(text).results().map(MatchResult::group).toList();
    }

    /** The findings by code, line and column: offsets differ, since CRLF has two characters. */
    private static List<String> places(String text) {
        LineIndex lines = new LineIndex(text);
        return Lint.findings(text).stream().map(f -> f.rule().code() + " " + lines.line(f.span().start()) + ":"
                + (f.span().start() - lines.start(lines.line(f.span().start())))).toList();
    }
}
