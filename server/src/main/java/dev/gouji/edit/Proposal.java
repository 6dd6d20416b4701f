package dev.gouji.edit;

import dev.gouji.grammar.Span;

/**
 * A text that can be inserted at a place.
 *
 * @param span what it replaces; it lies on one line
 * @param newText the inserted text; line feeds part its lines
 * @param template the same text with {@link #PLACE} before each place to fill; empty if there is none
 * @param typed the text that the editor compares with what the user has typed
 * @param topic the id of the page that explains it
 */
public record Proposal(Kind kind, String label, String detail, Span span, String newText, String template, String typed, String topic) {

    public enum Kind { CLAUSE, DOCUMENT, HEADING, ROW, FIGURE, TABLE, REPORT }

    /** Marks a place to fill. No text has this character. */
    public static final char PLACE = '\uE000';

    /** A proposal without places to fill. */
    public Proposal(Kind kind, String label, String detail, Span span, String newText, String typed, String topic) {
        this(kind, label, detail, span, newText, "", typed, topic);
    }
}
