package dev.gouji.office.projection;

import dev.gouji.office.markup.Element;

/**
 * A stretch of the projected text and what it comes from.
 *
 * @param start in the projected text
 * @param end in the projected text, exclusive
 * @param from in the source; of what was made, the place where it would stand
 * @param to in the source, exclusive
 * @param holder the element that the characters stand in, or that stands for them
 * @param run the run that they belong to; in a web page, the holder
 */
public record Segment(Kind kind, int start, int end, int from, int to, Element holder, Element run) {

    /** How the text comes from the source. */
    public enum Kind {
        /** character by character */ LITERAL,
        /** the same, in a CDATA section */ CDATA,
        /** characters that the source writes otherwise: {@code &lt;}, blanks that are one blank */ WHOLE,
        /** an element that stands for characters: a TAB, a hyphen, a symbol, a line break */ MARK,
        /** a number that the office program or the browser makes */ NUMBER,
        /** the TAB before a cell */ CELL,
        /** the end of a line or a blank line */ LINE,
        /** the blank between two paragraphs of a cell */ JOIN;

        /** Whether the source has characters of its own for it. */
        public boolean isContent() {
            return isText() || this == MARK;
        }

        /** Whether its characters can be replaced within the holder. */
        public boolean isText() {
            return this == LITERAL || this == CDATA || this == WHOLE;
        }
    }

    /** The source place of a place in it. Characters with another form in the source have no places inside. */
    public int source(int offset) {
        return kind == Kind.LITERAL || kind == Kind.CDATA ? from + offset - start : offset <= start ? from : to;
    }
}
