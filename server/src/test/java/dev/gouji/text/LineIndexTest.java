package dev.gouji.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LineIndexTest {

    private static final String MIXED = "a𠮷é字\r\n\t𠮷\r\n\r字\n\n𠮷";

    @Test
    void linesEndAtCrLfCrAndLfOnly() {
        assertEquals(List.of("a", "b", "c", "", "d"), lines("a\r\nb\rc\n\nd"));
        assertEquals(List.of(""), lines(""));
        assertEquals(List.of("", ""), lines("\r"));
        assertEquals(List.of("", ""), lines("\r\n"));
        assertEquals(List.of("", "", ""), lines("\n\r"));
        assertEquals(List.of("a", ""), lines("a\r"));
        assertEquals(List.of("a\u2028b\u0085c\f"), lines("a\u2028b\u0085c\f"));
    }

    /** 𠮷 is one character of four bytes and two units; é has two bytes, 字 three. */
    @ParameterizedTest
    @CsvSource({"0,0,0,0", "1,1,1,1", "3,3,5,2", "4,4,7,3", "5,5,10,4"})
    void columnsAreCountedInTheUnitsOfTheEncoding(int offset, int utf16, int utf8, int utf32) {
        LineIndex lines = new LineIndex(MIXED);
        assertEquals(new Position(0, utf16), lines.position(offset, PositionEncoding.UTF_16));
        assertEquals(new Position(0, utf8), lines.position(offset, PositionEncoding.UTF_8));
        assertEquals(new Position(0, utf32), lines.position(offset, PositionEncoding.UTF_32));
    }

    @ParameterizedTest
    @EnumSource(PositionEncoding.class)
    void everyOffsetHasAPositionThatLeadsBackToIt(PositionEncoding encoding) {
        LineIndex lines = new LineIndex(MIXED);
        for (int offset = 0; offset <= MIXED.length(); offset++) {
            boolean inside = offset > 0 && offset < MIXED.length()
                    && (Character.isLowSurrogate(MIXED.charAt(offset)) || MIXED.startsWith("\r\n", offset - 1));
            if (!inside) {
                assertEquals(offset, lines.offset(lines.position(offset, encoding), encoding), encoding + " " + offset);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(PositionEncoding.class)
    void positionsBeyondTheirLineMeanItsEndOrStart(PositionEncoding encoding) {
        LineIndex lines = new LineIndex(MIXED);
        assertEquals(5, lines.offset(new Position(0, 99), encoding));
        assertEquals(7, lines.offset(new Position(1, -1), encoding));
        assertEquals(MIXED.length(), lines.offset(new Position(99, 0), encoding));
        assertEquals(0, lines.offset(new Position(-1, 5), encoding));
    }

    @Test
    void aPositionWithinACharacterMeansItsEnd() {
        LineIndex lines = new LineIndex("𠮷x");
        assertEquals(2, lines.offset(new Position(0, 1), PositionEncoding.UTF_8));
        assertEquals(2, lines.offset(new Position(0, 1), PositionEncoding.UTF_32));
    }

    private static List<String> lines(String text) {
        LineIndex index = new LineIndex(text);
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < index.lines(); line++) {
            lines.add(text.substring(index.start(line), index.end(line)));
            assertEquals(line, index.line(index.start(line)));
            assertEquals(line, index.line(index.end(line)));
        }
        return lines;
    }
}
