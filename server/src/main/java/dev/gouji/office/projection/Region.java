package dev.gouji.office.projection;

import dev.gouji.grammar.Span;
import dev.gouji.office.markup.Element;

/**
 * A cell or a paragraph of the projected text. An edit stays inside a region.
 *
 * @param span the place of its text, without the TAB before a cell and without the line end
 * @param spot its table, row and cell
 * @param home the element of the cell or the paragraph
 * @param state whether text can be written into it
 */
public record Region(Span span, Spot spot, Element home, State state) {

    /** Whether text can be written into it, and if not, why. */
    public enum State {
        OPEN,
        /** a cell that continues the cell above it and shows nothing itself */ MERGED,
        /** content that the program fills in */ BOUND,
        /** the place of a field that is not computed yet */ COMPUTED,
        /** content that is not read stands where text would be written */ UNREAD
    }
}
