package dev.gouji.lsp.feature;

import dev.gouji.explain.Explanation;
import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.document.View;
import dev.gouji.message.Message;
import java.util.Optional;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;

/** What stands behind a clause, a figure or a label, shown where the pointer rests. */
final class Hovers implements Query<HoverParams, Hover> {

    @Override
    public String method() {
        return "textDocument/hover";
    }

    @Override
    public Message description() {
        return Message.of("feature.hover");
    }

    @Override
    public void announce(ServerCapabilities capabilities, Session session) {
        capabilities.setHoverProvider(true);
    }

    @Override
    public Class<HoverParams> question() {
        return HoverParams.class;
    }

    @Override
    public TextDocumentIdentifier document(HoverParams question) {
        return question.getTextDocument();
    }

    @Override
    public Optional<Hover> answer(HoverParams question, View view) {
        return view.explainer()
                .at(view.analysis(), view.places().offset(question.getPosition()))
                .map(explanation -> hover(explanation, view));
    }

    private static Hover hover(Explanation explanation, View view) {
        MarkupContent content = view.session().markdownHover()
                ? new MarkupContent(MarkupKind.MARKDOWN, explanation.markdown())
                : new MarkupContent(MarkupKind.PLAINTEXT, explanation.plain());
        return new Hover(content, view.places().range(explanation.span()));
    }
}
