package dev.gouji.report;

import dev.gouji.grammar.Ordinal;
import dev.gouji.grammar.Span;
import java.util.Optional;

/**
 * A line of text that is no part of a table.
 *
 * @param number its index among all such lines
 * @param content the line without blanks around it
 * @param ordinal the number that it opens with
 * @param section the number of the official section in which it stands, 0 before the first one and from the signature on
 * @param heading whether it is an official heading
 */
public record Prose(int number, Span content, Optional<Ordinal> ordinal, int section, boolean heading) {

    /** The place in the text of a part of the line. */
    public Span place(Span part) {
        return part.movedBy(content.start());
    }

    /** The place in the text of the characters between two offsets in the line. */
    public Span place(int from, int to) {
        return new Span(content.start() + from, content.start() + to);
    }
}
