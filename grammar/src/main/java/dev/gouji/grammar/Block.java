package dev.gouji.grammar;

import java.util.List;
import java.util.Optional;

/** A block of a report's text, by its form alone. Blocks follow each other without a gap and cover the text. */
public sealed interface Block {

    /** All of the block, its line end included. */
    Span span();

    /** A line that is empty or has only blanks. */
    record Blank(Span span) implements Block {
    }

    /**
     * A line of text: heading, prose or cell.
     *
     * @param content the line without its line end and the blanks around it
     * @param ordinal the number that it opens with
     */
    record Text(Span span, Span content, Optional<Ordinal> ordinal) implements Block {
    }

    /**
     * A Markdown heading.
     *
     * @param level the number of # marks
     * @param content the text behind them, without the blanks around it
     * @param ordinal the number that the content opens with
     */
    record Heading(Span span, int level, Span content, Optional<Ordinal> ordinal) implements Block {
    }

    /** A line of cells parted by TABs or pipes. */
    record Row(Span span, List<Cell> cells) implements Block {
    }

    /** What opens a cell of a row. */
    enum Opening { LINE, TAB, PIPE }

    /**
     * A cell of a row.
     *
     * @param opening what stands before it: the beginning of the line, a TAB or a pipe
     * @param delimiter the TAB or pipe, empty for the first cell of a line that begins without one
     * @param inside everything between this delimiter and the next, blanks included
     */
    record Cell(Opening opening, Span delimiter, Span inside) {
    }

    /** A fenced code block. */
    record Fence(Span span) implements Block {
    }

    /**
     * An HTML comment, with the rest of its line if that is blank.
     *
     * @param content the text between its marks
     */
    record Comment(Span span, Span content) implements Block {
    }

    /** An HTML table. A table within a cell is a part of that cell's text. */
    record Table(Span span, List<TableRow> rows) implements Block {
    }

    record TableRow(List<TableCell> cells) {
    }

    /**
     * A cell of an HTML table.
     *
     * @param opening its start tag
     * @param inside everything between its tags
     * @param plain whether the inside has only words, as in nearly every cell
     * @param mixed the pieces of its text without tags; none if it is plain
     * @param columns how many columns it spans, at least 1
     */
    record TableCell(Span opening, Span inside, boolean plain, List<Piece> mixed, int columns) {

        /** Its text without tags. */
        public List<Piece> pieces() {
            return plain ? List.of(new Piece(inside, Optional.empty())) : mixed;
        }
    }

    /**
     * A piece of a cell's text.
     *
     * @param sign what an entity, or a tag that parts words, reads as; empty for words, which read as they stand in the text
     */
    record Piece(Span span, Optional<String> sign) {

        /** The piece as a reader sees it. */
        public String reads(String text) {
            return sign.isPresent() ? sign.get() : span.of(text);
        }
    }
}
