package dev.gouji.lsp.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.grammar.Span;
import dev.gouji.lsp.Columns;
import dev.gouji.text.PositionEncoding;
import dev.gouji.text.SourceText;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlacesTest {

    private static final String TEXT = "𠮷镇\t公开\r\n\t18\r表三𠮷 17\n\r\n末";

    private static Places places(PositionEncoding encoding) {
        return new Places(new SourceText(TEXT), encoding);
    }

    @ParameterizedTest
    @CsvSource({
            // the word, its line, and its first column in each way of counting
            "镇,   0,  4, 2, 1",
            "公开, 0,  8, 4, 3",
            "18,   1,  1, 1, 1",
            "表三, 2,  0, 0, 0",
            "17,   2, 11, 5, 4",
            "末,   4,  0, 0, 0"})
    void wordsHaveTheirColumnsInEachEncoding(String word, int line, int utf8, int utf16, int utf32) {
        int index = TEXT.indexOf(word);
        assertEquals(new Position(line, utf8), places(PositionEncoding.UTF_8).position(index));
        assertEquals(new Position(line, utf16), places(PositionEncoding.UTF_16).position(index));
        assertEquals(new Position(line, utf32), places(PositionEncoding.UTF_32).position(index));
    }

    @ParameterizedTest
    @EnumSource
    void everyPlaceHasAPositionThatLeadsBackToIt(PositionEncoding encoding) {
        Places places = places(encoding);
        for (int index = 0; index <= TEXT.length(); index++) {
            if (Columns.isTorn(TEXT, index)) {
                continue;
            }
            Position position = places.position(index);
            assertEquals(Columns.line(TEXT, index), position.getLine());
            assertEquals(Columns.character(TEXT, index, encoding.code()), position.getCharacter());
            assertEquals(index, places.offset(position));
        }
    }

    @ParameterizedTest
    @EnumSource
    void positionsBeyondTheEndMeanTheEndOfTheLineOrText(PositionEncoding encoding) {
        Places places = places(encoding);
        assertEquals(TEXT.indexOf("\r\n"), places.offset(new Position(0, 99)));
        assertEquals(TEXT.indexOf("\r\n"), places.offset(new Position(0, Integer.MAX_VALUE)));
        assertEquals(TEXT.indexOf("\r表"), places.offset(new Position(1, Integer.MAX_VALUE)));
        assertEquals(TEXT.length(), places.offset(new Position(Integer.MAX_VALUE, 0)));
        assertEquals(0, places.offset(new Position(-1, -1)));
    }

    @Test
    void aRangeWithItsEndBeforeItsStartIsTheSameRange() {
        Range reversed = new Range(new Position(1, 3), new Position(1, 1));
        assertEquals(new Span(TEXT.indexOf("18"), TEXT.indexOf("18") + 2), places(PositionEncoding.UTF_16).span(reversed));
    }
}
