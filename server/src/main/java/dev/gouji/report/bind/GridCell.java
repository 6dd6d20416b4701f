package dev.gouji.report.bind;

import dev.gouji.grammar.Span;
import dev.gouji.report.Figure;

/**
 * A physical cell, whatever surface form it comes from.
 *
 * @param delimiter what opens it
 * @param inside all of its inside
 * @param visible its text without blanks around it, empty where it is blank
 * @param text that text as it reads: without tags, entities read
 * @param columns how many columns it spans
 * @param insertAt where text goes that is put into it while it is blank, {@link #NOWHERE} where text would shift others
 * @param figure what the text states
 */
record GridCell(Span delimiter, Span inside, Span visible, String text, int columns, int insertAt, Figure figure) {

    static final int NOWHERE = -1;

    GridCell(Span delimiter, Span inside, Span visible, String text, int columns, int insertAt) {
        this(delimiter, inside, visible, text, columns, insertAt, Figure.read(text));
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    /** The place to report a blank cell at. */
    Span place() {
        return inside.isEmpty() ? delimiter : inside;
    }
}
