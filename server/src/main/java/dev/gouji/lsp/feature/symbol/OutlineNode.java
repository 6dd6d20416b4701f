package dev.gouji.lsp.feature.symbol;

import dev.gouji.grammar.Span;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.SymbolKind;

/**
 * A node of the outline.
 *
 * @param span all the text that belongs to it
 * @param selection what is selected when the user goes to it; inside {@code span}
 * @param children inside {@code span}, in the order of the text, without overlap
 */
record OutlineNode(String name, String detail, SymbolKind kind, Span span, Span selection, List<OutlineNode> children) {

    /** Makes a node. The children are sorted and cut, so that they lie inside the node and none reaches into the next. */
    static OutlineNode of(String name, String detail, SymbolKind kind, Span span, Span selection, List<OutlineNode> children) {
        List<OutlineNode> ordered = children.stream().sorted((one, other) -> one.span.start() - other.span.start()).toList();
        List<OutlineNode> cut = new ArrayList<>(ordered.size());
        for (int i = 0; i < ordered.size(); i++) {
            int end = i + 1 < ordered.size() ? ordered.get(i + 1).span.start() : span.end();
            cut.add(ordered.get(i).within(span.start(), Math.min(end, span.end())));
        }
        return new OutlineNode(name, detail, kind, span, clip(selection, span), List.copyOf(cut));
    }

    private OutlineNode within(int start, int end) {
        return of(name, detail, kind, clip(span, new Span(start, end)), selection, children);
    }

    private static Span clip(Span span, Span limit) {
        int start = Math.max(limit.start(), Math.min(span.start(), limit.end()));
        return new Span(start, Math.max(start, Math.min(span.end(), limit.end())));
    }
}
