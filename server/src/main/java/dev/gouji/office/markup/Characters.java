package dev.gouji.office.markup;

/**
 * Characters of an element as the source writes them.
 *
 * @param start of a CDATA section, where its characters begin
 * @param text what they read as
 */
public record Characters(Form form, int start, int end, String text) implements Node {

    /** How the source writes them. */
    public enum Form {
        /** as they are */ LITERAL,
        /** as they are, where no sign is markup */ CDATA,
        /** by a name or a number */ REFERENCE
    }
}
