package dev.gouji.report;

import dev.gouji.grammar.Block;
import dev.gouji.grammar.Span;
import dev.gouji.grammar.SyntaxTree;
import java.util.List;
import java.util.Optional;

/**
 * A cell as it is written in a row; a line that is no row is one cell.
 *
 * @param opening the delimiter or the tag before it, empty if there is none
 * @param inside everything in it, blanks included
 */
public record WrittenCell(Span opening, Span inside) {

    /** The cell whose inside the offset touches. */
    public static Optional<WrittenCell> at(SyntaxTree tree, int offset) {
        int last = Math.max(0, Math.min(offset, tree.text().length() - 1));
        List<Block> blocks = tree.blocks(new Span(last, last + 1));
        return blocks.isEmpty() ? Optional.empty() : in(blocks.get(0), offset);
    }

    private static Optional<WrittenCell> in(Block block, int offset) {
        if (block instanceof Block.Row row) {
            return row.cells().stream().filter(c -> c.inside().touches(offset)).findFirst()
                    .map(c -> new WrittenCell(c.delimiter(), c.inside()));
        }
        if (block instanceof Block.Table table) {
            return table.rows().stream().flatMap(r -> r.cells().stream()).filter(c -> c.inside().touches(offset)).findFirst()
                    .map(c -> new WrittenCell(c.opening(), c.inside()));
        }
        int start = block.span().start();
        return block instanceof Block.Text ? Optional.of(new WrittenCell(new Span(start, start), block.span())) : Optional.empty();
    }

    /** The cell with its opening: a blank cell without an inside is found by its delimiter. */
    public Span span() {
        return opening.to(inside);
    }
}
