package dev.gouji.edit;

import dev.gouji.grammar.Span;

/**
 * A text that can be inserted at a place.
 *
 * @param span what it replaces, on one line
 * @param newText possibly several lines, with line feeds
 * @param template the same text with {@link #PLACE} before each place to fill; empty if there is none
 * @param typed what the editor compares the typed text with
 * @param topic the id of its page
 */
public record Proposal(Kind kind, String label, String detail, Span span, String newText, String template, String typed, String topic) {

    public enum Kind { CLAUSE, DOCUMENT, HEADING, ROW, FIGURE, TABLE, REPORT }

    /** A character that no text has. */
    public static final char PLACE = '\uE000';

    /** One without places to fill. */
    public Proposal(Kind kind, String label, String detail, Span span, String newText, String typed, String topic) {
        this(kind, label, detail, span, newText, "", typed, topic);
    }
}
