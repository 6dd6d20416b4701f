package dev.gouji.office.projection;

import dev.gouji.office.markup.Element;

/**
 * A part of the projected text and the part of the source that it comes from.
 *
 * @param start the start in the projected text
 * @param end the end in the projected text, exclusive
 * @param from the start in the source; if the source does not have the text, the place where it would stand
 * @param to the end in the source, exclusive
 * @param holder the element in which the characters stand, or the element that stands for them
 * @param run the run that they belong to; in a web page, the holder
 */
public record Segment(Kind kind, int start, int end, int from, int to, Element holder, Element run) {

    /** How the text comes from the source. */
    public enum Kind {
        /** character by character */ LITERAL,
        /** the same, in a CDATA section */ CDATA,
        /** characters that the source writes in another way: {@code &lt;}, several blanks for one */ WHOLE,
        /** an element that stands for characters: a TAB, a hyphen, a symbol, a line break */ MARK,
        /** a number that the office program or the browser makes */ NUMBER,
        /** the TAB before a cell */ CELL,
        /** the end of a line or a blank line */ LINE,
        /** a blank between two paragraphs of a cell, or a sign such as 〔文本框〕 */ JOIN;

        /** Whether the source has the text, as characters or as an element. */
        public boolean isContent() {
            return isText() || this == MARK;
        }

        /** Whether the source has the text as characters. */
        public boolean isText() {
            return this == LITERAL || this == CDATA || this == WHOLE;
        }
    }

    /**
     * The place in the source for a place in the segment. In segments that the source writes in another way, it is the start or the
     * end of the segment.
     */
    public int source(int offset) {
        return kind == Kind.LITERAL || kind == Kind.CDATA ? from + offset - start : offset <= start ? from : to;
    }
}
