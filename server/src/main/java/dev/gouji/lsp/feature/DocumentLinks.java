package dev.gouji.lsp.feature;

import dev.gouji.explain.OfficialLink;
import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.document.View;
import dev.gouji.message.Message;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;

/** Leads from the name of a document to its official page, where we know one. */
final class DocumentLinks implements Query<DocumentLinkParams, List<DocumentLink>> {

    @Override
    public String method() {
        return "textDocument/documentLink";
    }

    @Override
    public Message description() {
        return Message.of("feature.links");
    }

    @Override
    public void announce(ServerCapabilities capabilities, Session session) {
        capabilities.setDocumentLinkProvider(new DocumentLinkOptions(false));
    }

    @Override
    public Class<DocumentLinkParams> question() {
        return DocumentLinkParams.class;
    }

    @Override
    public TextDocumentIdentifier document(DocumentLinkParams question) {
        return question.getTextDocument();
    }

    @Override
    public Optional<List<DocumentLink>> answer(DocumentLinkParams question, View view) {
        return Optional.of(view.explainer().links(view.analysis()).stream().map(link -> link(link, view)).toList());
    }

    private static DocumentLink link(OfficialLink link, View view) {
        DocumentLink shown = new DocumentLink(view.places().range(link.span()), link.url());
        if (view.session().linkTooltips()) {
            shown.setTooltip(link.title());
        }
        return shown;
    }
}
