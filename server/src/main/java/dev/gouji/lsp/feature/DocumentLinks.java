package dev.gouji.lsp.feature;

import dev.gouji.explain.CitedPage;
import dev.gouji.explain.Topic;
import dev.gouji.lsp.document.PageLinks;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.kind.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.Location;

/** Links a clause, or the name of a document, to our page about it. That page has the address of the official text. */
final class DocumentLinks extends Query<DocumentLinkParams, List<DocumentLink>> {

    DocumentLinks() {
        super("textDocument/documentLink", DocumentLinkParams.class, "feature.links",
                (server, client) -> server.setDocumentLinkProvider(new DocumentLinkOptions(false)));
    }

    @Override
    public Optional<List<DocumentLink>> answer(DocumentLinkParams question, View view) {
        Map<Topic, Optional<String>> targets = new HashMap<>();
        List<DocumentLink> links = new ArrayList<>();
        for (CitedPage cited : view.explainer().cited(view.analysis())) {
            targets.computeIfAbsent(cited.topic(), topic -> target(cited, view)).ifPresent(target -> links.add(link(cited, target, view)));
        }
        return Optional.of(links);
    }

    /** The address of the page, or of the official text on the web if the client cannot open our pages. */
    private static Optional<String> target(CitedPage cited, View view) {
        return PageLinks.location(cited.topic(), view).map(Location::getUri).or(cited::official);
    }

    private static DocumentLink link(CitedPage cited, String target, View view) {
        DocumentLink shown = new DocumentLink(view.places().range(cited.span()), target);
        if (view.session().able("textDocument.documentLink.tooltipSupport")) {
            shown.setTooltip(cited.title());
        }
        return shown;
    }
}
