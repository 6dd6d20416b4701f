package dev.gouji.lint;

import dev.gouji.grammar.Block;
import dev.gouji.grammar.Span;
import dev.gouji.grammar.SyntaxTree;
import dev.gouji.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the comments of a text that suppress findings, and how far each reaches. */
final class CommentReader {

    private final SourceText text;
    private final List<Block> blocks;
    private final List<SuppressionComment> comments = new ArrayList<>();
    private final List<Suppression> suppressions = new ArrayList<>();
    /** Regions not ended yet; they reach to the end of the text. */
    private final List<Suppression> open = new ArrayList<>();
    /**
     * The index of the first block with words behind the comment read last. Comments in a row share it, so that it is searched
     * for only once.
     */
    private int worded;

    CommentReader(SyntaxTree tree, SourceText text) {
        this.text = text;
        this.blocks = tree.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Comment comment) {
                read(i, comment);
            }
        }
        suppressions.addAll(open);
    }

    /** All comments, including wrong ones. */
    List<SuppressionComment> comments() {
        return comments;
    }

    List<Suppression> suppressions() {
        return suppressions;
    }

    private void read(int block, Block.Comment comment) {
        Optional<SuppressionComment> read = SuppressionComment.read(text.text(), comment.content());
        read.ifPresent(comments::add);
        read.ifPresent(r -> {
            switch (r.word()) {
                case SuppressionComment.NEXT_LINE -> add(r, nextLine(block), suppressions);
                case SuppressionComment.FILE -> add(r, new Span(0, end()), suppressions);
                case SuppressionComment.DISABLE -> add(r, new Span(comment.span().end(), end()), open);
                case SuppressionComment.ENABLE -> enable(r, comment.span().start());
                default -> { }
            }
        });
    }

    private static void add(SuppressionComment comment, Span range, List<Suppression> to) {
        comment.codes().forEach(code -> to.add(new Suppression(code.text(), code.place(), range, Optional.empty())));
    }

    /**
     * From the comment to the end of the next line with words. Lines of blanks before it are included: in a table with a cell on
     * each line they may be blank cells. A table in HTML counts as one line, since no comment inside it is read.
     */
    private Span nextLine(int comment) {
        while (worded < blocks.size() && (worded <= comment || isWithoutWords(blocks.get(worded)))) {
            worded++;
        }
        int start = blocks.get(comment).span().end();
        if (worded == blocks.size()) {
            return new Span(start, end());
        }
        Span span = blocks.get(worded).span();
        return new Span(start, blocks.get(worded) instanceof Block.Table ? span.end() : text.lines().end(text.lines().line(span.start())));
    }

    private static boolean isWithoutWords(Block block) {
        return block instanceof Block.Blank || block instanceof Block.Comment;
    }

    /** Ends the open regions of these codes, or all if it names none. */
    private void enable(SuppressionComment comment, int at) {
        open.removeIf(region -> {
            boolean ends = comment.codes().isEmpty() || comment.codes().stream().anyMatch(c -> c.text().equals(region.code()));
            if (ends) {
                suppressions.add(new Suppression(region.code(), region.place(), new Span(region.range().start(), at), Optional.empty()));
            }
            return ends;
        });
    }

    private int end() {
        return text.text().length();
    }
}
