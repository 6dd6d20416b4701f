package dev.gouji.office.projection;

import dev.gouji.grammar.Span;
import dev.gouji.office.markup.Element;

/**
 * A cell or a paragraph of the projected text: an edit stays inside of one.
 *
 * @param span its text, without the TAB before a cell and the line end after it
 * @param spot where it stands
 * @param home the element of the cell or the paragraph
 * @param state whether it can be written in
 */
public record Region(Span span, Spot spot, Element home, State state) {

    /** Why it cannot be written in. */
    public enum State {
        OPEN,
        /** a cell that continues the one above it, which shows nothing of its own */ MERGED,
        /** content that the program fills from elsewhere */ BOUND,
        /** the place of a field that is not computed yet */ COMPUTED,
        /** content that is not read, and stands where text would be written */ UNREAD
    }
}
