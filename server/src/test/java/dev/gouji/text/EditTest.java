package dev.gouji.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gouji.grammar.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditTest {

    @Test
    void editsReplaceInsertAndDeleteInAnyOrder() {
        List<Edit> edits = List.of(new Edit(new Span(4, 5), ""), new Edit(new Span(0, 1), "甲"), new Edit(new Span(2, 2), "𠮷"));
        assertEquals("甲b𠮷cdf", Edit.apply("abcdef", edits));
        assertEquals("abcdef", Edit.apply("abcdef", List.of()));
        assertEquals("abx", Edit.apply("ab", List.of(new Edit(new Span(2, 2), "x"))));
    }

    @Test
    void insertionsAtOnePlaceKeepTheirOrder() {
        assertEquals("a12b", Edit.apply("ab", List.of(new Edit(new Span(1, 1), "1"), new Edit(new Span(1, 1), "2"))));
    }

    @Test
    void overlappingEditsAreRefused() {
        List<Edit> edits = List.of(new Edit(new Span(0, 2), "x"), new Edit(new Span(1, 3), "y"));
        assertThrows(IllegalArgumentException.class, () -> Edit.apply("abc", edits));
    }
}
