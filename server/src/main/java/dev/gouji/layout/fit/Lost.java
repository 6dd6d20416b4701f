package dev.gouji.layout.fit;

import dev.gouji.grammar.Span;
import java.util.Optional;

/**
 * Figures of a table that are not bound.
 *
 * @param row the id of their row, where its label stands there
 */
public record Lost(Span span, Optional<String> row, Reason reason) {

    /** Why it cannot be known which figure stands in which column. */
    public enum Reason {
        /** the row has fewer cells than columns */ FEWER,
        /** the row ends too early, before a note or at the end of what there is */ BROKEN_OFF,
        /** figures of the row stand on lines above or below it */ WRAPPED,
        /** the row has more cells than columns */ MORE,
        /** no label stands before the figures */ TORN,
        /** figures are written together without anything between them */ GLUED,
        /** the header above the row names other columns than the form's */ HEADED,
        /** the row is a part of one, and another part lacks a cell, which may have moved its figures */ MOVED,
        /** the cells are spread in a way that is not that of the other rows */ SCATTERED
    }
}
