package dev.gouji.surface;

import dev.gouji.grammar.Ordinal;
import dev.gouji.grammar.Span;
import java.util.List;
import java.util.Optional;

/** A line of a text, or a whole row of TAB cells, commas, semicolons or HTML tags. Lines stand in the order of the text. */
public sealed interface Line {

    /** All of it with its line end; for a row of an HTML table or of commas only its cells. */
    Span span();

    /** A part of a text without the line ends behind it. */
    static Span withoutEnd(String text, Span line) {
        int end = line.end();
        while (end > line.start() && "\r\n".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(line.start(), end);
    }

    /** Whether it does not part the lines around it: an empty line or one of tags only, a page number, a comment. */
    default boolean isPassedOver() {
        return this instanceof Gap || this instanceof Page || this instanceof Comment
                || this instanceof Text text && text.content().isEmpty();
    }

    /** The cells of a row, none of other lines. */
    default List<RawCell> cells() {
        return List.of();
    }

    /** A row of TAB cells, of a spreadsheet, of an HTML table or below dashes, on one line or several. */
    record Row(Span span, List<RawCell> cells) implements Line {
    }

    /** A line with pipes in it: a row, or a piece of one that is spread over lines. */
    record Piped(Span span, List<RawCell> cells) implements Line {
    }

    /**
     * A line of text.
     *
     * @param content the line without its line end and the blanks around it, empty if it has only tags
     * @param ordinal the number that it opens with
     * @param level the number of # before it, 0 if there is none
     */
    record Text(Span span, Span content, Optional<Ordinal> ordinal, int level) implements Line {
    }

    /** An empty line, or one of signs: a line of dashes, or if it is drawn, a border: +-----+-----+. */
    record Gap(Span span, boolean drawn) implements Line {
    }

    /** A page number. It does not separate the lines around it. */
    record Page(Span span, Span content) implements Line {
    }

    /** A comment. Its lines are no lines of the report. */
    record Comment(Span span) implements Line {
    }

    /** A fenced code block. */
    record Fence(Span span) implements Line {
    }
}
