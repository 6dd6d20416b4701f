package dev.gouji.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Every random text has a syntax tree that covers it. */
class SoupTest {

    private static final int SOUPS = 6_000;

    @Test
    void theTreePrintsTheText() {
        LongStream.range(0, SOUPS).forEach(seed -> {
            String text = Soup.of(seed);
            assertEquals(text, SyntaxTree.parse(text).print(), () -> "soup " + seed);
        });
    }

    @Test
    void blocksCoverTheTextWithoutAGap() {
        LongStream.range(0, SOUPS).forEach(seed -> {
            String text = Soup.of(seed);
            int end = 0;
            for (Block block : SyntaxTree.parse(text).blocks()) {
                assertEquals(end, block.span().start(), () -> "soup " + seed);
                assertTrue(block.span().length() > 0, () -> "soup " + seed);
                end = block.span().end();
            }
            assertEquals(text.length(), end, () -> "soup " + seed);
        });
    }

    @Test
    void partsAreInsideTheirBlock() {
        LongStream.range(0, SOUPS).forEach(seed -> {
            for (Block block : SyntaxTree.parse(Soup.of(seed)).blocks()) {
                parts(block).forEach(part -> assertTrue(block.span().contains(part), () -> "soup " + seed + ": " + block));
            }
        });
    }

    @Test
    void inlinesAreInOrderAndInsideTheirSpan() {
        LongStream.range(0, SOUPS).forEach(seed -> {
            String text = Soup.of(seed);
            Random random = new Random(seed);
            int from = random.nextInt(text.length() + 1);
            Span span = new Span(from, from + random.nextInt(text.length() - from + 1));
            int end = span.start();
            for (Inline inline : SyntaxTree.parse(text).inline(span)) {
                assertTrue(inline.span().start() >= end && !inline.span().isEmpty(), () -> "soup " + seed + ": " + inline);
                end = inline.span().end();
            }
            assertTrue(end <= span.end(), () -> "soup " + seed);
        });
    }

    private static List<Span> parts(Block block) {
        if (block instanceof Block.Text text) {
            return List.of(text.content(), text.ordinal().map(Ordinal::marker).orElse(text.content()));
        }
        if (block instanceof Block.Heading heading) {
            return List.of(heading.content(), heading.ordinal().map(Ordinal::marker).orElse(heading.content()));
        }
        if (block instanceof Block.Row row) {
            return row.cells().stream().map(c -> c.delimiter().to(c.inside())).toList();
        }
        if (block instanceof Block.Table table) {
            return table.rows().stream().flatMap(r -> r.cells().stream()).map(c -> c.opening().to(c.inside())).toList();
        }
        return block instanceof Block.Comment comment ? List.of(comment.content()) : List.of();
    }
}
