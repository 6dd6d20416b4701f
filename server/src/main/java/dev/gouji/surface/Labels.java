package dev.gouji.surface;

import dev.gouji.grammar.Block;
import dev.gouji.grammar.Ordinal;
import dev.gouji.grammar.Span;
import java.util.Optional;

/** Knows labels and headings. Only the words of a line show whether it continues the cell above it. */
public interface Labels {

    /** Whether a part of the text is a label of some table; line ends do not count. */
    boolean isLabel(Span words);

    /** Whether words are exactly a label. */
    boolean isWhole(String words);

    /** Whether a line heads an official section. */
    boolean isHeading(Block.Text line);

    /** Whether words, with their number, are exactly the heading of an official section; line ends do not count. */
    boolean isWholeHeading(Span words, Optional<Ordinal> ordinal);
}
