package dev.gouji.lsp.feature;

import dev.gouji.explain.OfficialLink;
import dev.gouji.lsp.document.View;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.DocumentLinkParams;

/** Leads from the name of a document to its official page, where we know one. */
final class DocumentLinks extends Query<DocumentLinkParams, List<DocumentLink>> {

    DocumentLinks() {
        super("textDocument/documentLink", DocumentLinkParams.class, "feature.links",
                (server, client) -> server.setDocumentLinkProvider(new DocumentLinkOptions(false)));
    }

    @Override
    public Optional<List<DocumentLink>> answer(DocumentLinkParams question, View view) {
        return Optional.of(view.explainer().links(view.analysis()).stream().map(link -> link(link, view)).toList());
    }

    private static DocumentLink link(OfficialLink link, View view) {
        DocumentLink shown = new DocumentLink(view.places().range(link.span()), link.url());
        if (view.session().able("textDocument.documentLink.tooltipSupport")) {
            shown.setTooltip(link.title());
        }
        return shown;
    }
}
