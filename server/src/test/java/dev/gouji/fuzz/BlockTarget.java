package dev.gouji.fuzz;

import dev.gouji.grammar.Block;
import dev.gouji.grammar.Span;
import dev.gouji.grammar.SyntaxTree;

/** Cuts a text into blocks: the tree prints the text, the blocks have no gaps, and their parts are inside them and in order. */
public final class BlockTarget {

    private BlockTarget() {
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        check(FuzzText.of(bytes));
    }

    static void check(String text) {
        SyntaxTree tree = SyntaxTree.parse(text);
        Hold.equal(text, tree.print(), "print");
        int done = 0;
        for (Block block : tree.blocks()) {
            Hold.equal(done, block.span().start(), "start of " + block);
            Hold.that(!block.span().isEmpty(), () -> "empty " + block);
            parts(text, block);
            done = block.span().end();
        }
        Hold.equal(text.length(), done, "end of the last block");
    }

    private static void parts(String text, Block block) {
        if (block instanceof Block.Text line) {
            Hold.inside(line.content(), line.span(), line);
            line.ordinal().ifPresent(o -> Hold.inside(o.marker(), line.content(), line));
        } else if (block instanceof Block.Heading heading) {
            Hold.inside(heading.content(), heading.span(), heading);
            heading.ordinal().ifPresent(o -> Hold.inside(o.marker(), heading.content(), heading));
        } else if (block instanceof Block.Comment comment) {
            Hold.inside(comment.content(), comment.span(), comment);
        } else if (block instanceof Block.Row row) {
            row(row);
        } else if (block instanceof Block.Table table) {
            table.rows().forEach(r -> r.cells().forEach(c -> cell(table, c)));
        }
    }

    private static void row(Block.Row row) {
        int done = row.span().start();
        for (Block.Cell cell : row.cells()) {
            Hold.that(done <= cell.delimiter().start() && cell.delimiter().end() <= cell.inside().start(), () -> "order of " + row);
            Hold.inside(cell.inside(), row.span(), row);
            done = cell.inside().end();
        }
    }

    private static void cell(Block.Table table, Block.TableCell cell) {
        Hold.inside(cell.opening(), table.span(), cell);
        Hold.inside(cell.inside(), table.span(), cell);
        Hold.that(cell.columns() >= 1, () -> "spans of " + cell);
        Span done = new Span(cell.inside().start(), cell.inside().start());
        for (Block.Piece piece : cell.pieces()) {
            Span before = done;
            Hold.inside(piece.span(), cell.inside(), piece);
            Hold.that(before.end() <= piece.span().start(), () -> "order of " + cell);
            done = piece.span();
        }
    }
}
