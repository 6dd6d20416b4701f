package dev.gouji.surface;

import dev.gouji.grammar.Block;
import dev.gouji.grammar.Span;

/** What must be known of words to tell whether a line goes on with the cell above it. */
public interface Labels {

    /** Whether a stretch of the text, line ends aside, is a label of some table. */
    boolean isLabel(Span words);

    /** Whether a line heads an official section. */
    boolean isHeading(Block.Text line);
}
