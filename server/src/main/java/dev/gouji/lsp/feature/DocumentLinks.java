package dev.gouji.lsp.feature;

import dev.gouji.explain.CitedPage;
import dev.gouji.lsp.document.PageLinks;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.kind.Query;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.DocumentLinkParams;

/** Links a clause, or the name of a document, to our page about it. That page has the address of the official text. */
final class DocumentLinks extends Query<DocumentLinkParams, List<DocumentLink>> {

    DocumentLinks() {
        super("textDocument/documentLink", DocumentLinkParams.class, "feature.links",
                (server, client) -> server.setDocumentLinkProvider(new DocumentLinkOptions(false)));
    }

    @Override
    public Optional<List<DocumentLink>> answer(DocumentLinkParams question, View view) {
        return Optional.of(view.explainer().cited(view.analysis()).stream().flatMap(page -> link(page, view)).toList());
    }

    /** The link leads to the official text on the web if the client cannot open our pages. */
    private static Stream<DocumentLink> link(CitedPage cited, View view) {
        return PageLinks.location(cited.topic(), view).map(location -> location.getUri()).or(cited::official).stream()
                .map(target -> link(cited, target, view));
    }

    private static DocumentLink link(CitedPage cited, String target, View view) {
        DocumentLink shown = new DocumentLink(view.places().range(cited.span()), target);
        if (view.session().able("textDocument.documentLink.tooltipSupport")) {
            shown.setTooltip(cited.title());
        }
        return shown;
    }
}
