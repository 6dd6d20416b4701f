package dev.gouji.surface;

import dev.gouji.grammar.Block;
import dev.gouji.grammar.Span;
import dev.gouji.grammar.SyntaxTree;
import java.util.Optional;

/** Finds lines of text that a spreadsheet fills up with blank cells: 一、总体情况,,,, with commas, semicolons or TABs. */
record LoneWords(SyntaxTree tree, Labels labels) {

    /**
     * The line of text that a row is: only its first cell has words, and they are a heading, a sentence or no label. Right below
     * another row, words that are no label may be a part of one. Empty for a row of a table.
     *
     * @param inRows whether another row stands above
     */
    Optional<Line> line(Line.Row row, boolean inRows) {
        int cells = row.cells().size();
        if (cells < 2 || row.cells().get(0).isFigure() || !RawCell.areBlank(row.cells(), 1, cells)) {
            return Optional.empty();
        }
        Span words = row.cells().get(0).visible();
        Block.Text text = new Block.Text(row.span(), words, tree.ordinal(words));
        boolean sentence = tree.text().charAt(words.end() - 1) == '。'; // it may have a label in it
        return sentence || labels.isHeading(text) || !inRows && !labels.isLabel(words)
                ? Optional.of(new Line.Text(row.span(), words, text.ordinal(), 0)) : Optional.empty();
    }
}
