package dev.gouji.surface;

import dev.gouji.grammar.Block;
import dev.gouji.grammar.Span;
import dev.gouji.grammar.SyntaxTree;
import java.util.List;
import java.util.Optional;

/**
 * Rows of a sheet that are lines of text: only the first cell has words, 一、总体情况,,,, with commas or TABs behind it. If the words are
 * a label, the row belongs to a table, and its other cells are blank figures.
 */
final class LoneWords {

    private static final int FEWEST_CELLS = 3;

    private final SyntaxTree tree;
    private final Labels labels;

    LoneWords(SyntaxTree tree, Labels labels) {
        this.tree = tree;
        this.labels = labels;
    }

    /** The line of text that the row is; empty for a row of a table. */
    Optional<Line> line(Span span, List<RawCell> row) {
        if (row.size() < FEWEST_CELLS || row.get(0).isFigure() || !RawCell.areBlank(row, 1, row.size())) {
            return Optional.empty();
        }
        Span words = row.get(0).visible();
        Block.Text text = new Block.Text(span, words, tree.ordinal(words));
        boolean sentence = tree.text().charAt(words.end() - 1) == '。'; // a sentence may have a label in it
        return labels.isLabel(words) && !sentence && !labels.isHeading(text) ? Optional.empty()
                : Optional.of(new Line.Text(span, words, text.ordinal(), 0));
    }
}
