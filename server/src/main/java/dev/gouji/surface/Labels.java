package dev.gouji.surface;

import dev.gouji.grammar.Block;
import dev.gouji.grammar.Span;

/** The knowledge of words that tells whether a line continues the cell above it. */
public interface Labels {

    /** Whether a stretch of the text, line ends aside, is a label of some table. */
    boolean isLabel(Span words);

    /** Whether a line heads an official section. */
    boolean isHeading(Block.Text line);
}
