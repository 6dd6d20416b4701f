package dev.gouji.fuzz;

import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Span;
import dev.gouji.grammar.SyntaxTree;
import java.util.List;
import java.util.stream.Stream;

/** Reads the inlines of any part of a text: they are in order, inside the part, and do not overlap. */
public final class InlineTarget {

    private InlineTarget() {
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        String text = FuzzText.of(bytes);
        SyntaxTree tree = SyntaxTree.parse(text);
        check(tree, new Span(0, text.length()));
        int from = bytes.length < 3 ? 0 : ((bytes[1] & 0xFF) << 8 | bytes[2] & 0xFF) % (text.length() + 1);
        int to = bytes.length < 4 ? text.length() : Math.min(text.length(), from + (bytes[3] & 0xFF));
        check(tree, new Span(from, to));
    }

    static void check(SyntaxTree tree, Span span) {
        int done = span.start();
        for (Inline inline : tree.inline(span)) {
            int before = done;
            Hold.that(before <= inline.span().start(), () -> "order: " + inline + " before " + before);
            Hold.that(!inline.span().isEmpty(), () -> "empty: " + inline);
            Hold.inside(inline.span(), span, inline);
            parts(inline).forEach(p -> Hold.inside(p, inline.span(), inline));
            done = inline.span().end();
        }
    }

    private static Stream<Span> parts(Inline inline) {
        if (inline instanceof Inline.Reference reference) {
            return Stream.of(reference.articles(), reference.paragraphs(), reference.items()).flatMap(List::stream)
                    .map(Inline.Numbered::span);
        }
        if (inline instanceof Inline.Period period) {
            return Stream.of(period.from().span(), period.to().span());
        }
        if (inline instanceof Inline.Quantity quantity) {
            return Stream.of(quantity.figure(), quantity.unit());
        }
        return Stream.empty();
    }
}
