package dev.gouji.layout.fit;

import dev.gouji.grammar.Span;
import java.util.Optional;

/**
 * Figures of a table that have no address.
 *
 * @param span the text of their entry
 * @param row the id of their row, empty if no label shows it
 */
public record Lost(Span span, Optional<String> row, Reason reason) {

    /** Why the columns of the figures cannot be known. */
    public enum Reason {
        /** the row has fewer cells than columns */ FEWER,
        /** the row has fewer cells than columns and is the last one, before a note or the end of the table */ BROKEN_OFF,
        /** figures of the row stand on lines above or below it */ WRAPPED,
        /** the row has more cells than columns */ MORE,
        /** no label stands before the figures */ TORN,
        /** figures are written together without anything between them */ GLUED,
        /** the header above the row names other columns than the form's */ HEADED,
        /** the row is one part of the strip, and another part lacks cells, so that figures may have moved */ MOVED,
        /** the cells are not written as those of the other rows are */ SCATTERED
    }
}
