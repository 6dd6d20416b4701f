package dev.gouji.grammar.antlr;

/**
 * What BlockParser.g4 tells of while it reads, each time when its last token has been consumed. Blocks cover the text
 * without a gap: each begins where the one before it ended.
 */
public interface BlockEvents {

    /** A line with nothing on it. */
    default void blank() {
    }

    /** A line of text. */
    default void text() {
    }

    /** A line of text that opens with a number. */
    default void ordinal() {
    }

    /** A Markdown heading. */
    default void heading() {
    }

    /** A cell that a TAB opens; it may hold the end of its line. */
    default void tab() {
    }

    /** A cell that a pipe opens. */
    default void pipe() {
    }

    /** The line of cells is at its end. */
    default void row() {
    }

    /** A fenced code block. */
    default void fence() {
    }

    /** A comment that stands for itself. */
    default void comment() {
    }

    /** A tag that begins or ends a row of an HTML table. */
    default void htmlRow() {
    }

    /** The start tag of a cell. */
    default void htmlCell() {
    }

    /** The end tag of a cell. */
    default void htmlCellEnd() {
    }

    /** A tag that breaks the line. */
    default void htmlBreak() {
    }

    /** An entity. */
    default void htmlEntity() {
    }

    /** Text between tags. */
    default void htmlText() {
    }

    /** The HTML table is at its end. */
    default void table() {
    }

    /** Words of a line outside of tags. */
    default void words() {
    }
}
