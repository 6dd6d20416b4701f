package dev.gouji.lsp.feature;

import dev.gouji.explain.Explanation;
import dev.gouji.grammar.Span;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.kind.Query;
import java.util.Optional;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;

/** Explains the clause, the figure or the label at a position. */
final class Hovers extends Query<HoverParams, Hover> {

    Hovers() {
        super("textDocument/hover", HoverParams.class, "feature.hover", (server, client) -> server.setHoverProvider(true));
    }

    @Override
    public Optional<Hover> answer(HoverParams question, View view) {
        int offset = view.places().offset(question.getPosition());
        return view.explainer().at(view.analysis(), offset).map(explanation -> hover(explanation, offset, view));
    }

    private static Hover hover(Explanation explanation, int offset, View view) {
        MarkupContent content = view.session().markdown("textDocument.hover.contentFormat")
                ? new MarkupContent(MarkupKind.MARKDOWN, explanation.markdown())
                : new MarkupContent(MarkupKind.PLAINTEXT, explanation.plain());
        return new Hover(content, view.places().range(with(offset, explanation.span())));
    }

    /** The range of a hover holds the place of the mouse, which may be in the blanks beside a figure: editors drop other hovers. */
    private static Span with(int offset, Span span) {
        return span.touches(offset) ? span : span.to(new Span(offset, offset));
    }
}
