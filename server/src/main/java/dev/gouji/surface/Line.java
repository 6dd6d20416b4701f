package dev.gouji.surface;

import dev.gouji.grammar.Ordinal;
import dev.gouji.grammar.Span;
import java.util.List;
import java.util.Optional;

/** A line of a text, or of rows that show themselves a whole row. Lines follow each other as the blocks do. */
public sealed interface Line {

    /** All of it, its line end included; of a row of an HTML table its cells. */
    Span span();

    /** A row of TAB cells or of an HTML table, of one line or several. */
    record Row(Span span, List<RawCell> cells) implements Line {
    }

    /** A line with pipes in it: a row, or a piece of one that is spread over lines. */
    record Piped(Span span, List<RawCell> cells) implements Line {
    }

    /**
     * A line of text.
     *
     * @param content the line without its line end and the blanks around it, empty where it has nothing but tags
     * @param ordinal the number that it opens with
     * @param level the number of # marks before it
     */
    record Text(Span span, Span content, Optional<Ordinal> ordinal, int level) implements Line {
    }

    /** An empty line. */
    record Gap(Span span) implements Line {
    }

    /** A page number or the like between two lines, which does not separate them. */
    record Page(Span span, Span content) implements Line {
    }

    /** A comment: its lines are no lines of the report. */
    record Comment(Span span) implements Line {
    }

    /** A fenced code block. */
    record Fence(Span span) implements Line {
    }
}
