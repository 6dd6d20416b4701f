package dev.gouji.office.markup;

/**
 * Consecutive characters in the content of an element.
 *
 * @param start where they begin in the source; in a CDATA section, behind its opening
 * @param text the characters that they stand for
 */
public record Characters(Form form, int start, int end, String text) implements Node {

    /** How the source writes them. */
    public enum Form {
        /** as they are */ LITERAL,
        /** as they are, in a CDATA section */ CDATA,
        /** by a name or a number */ REFERENCE
    }
}
