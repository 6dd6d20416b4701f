package dev.gouji.lsp.feature;

import dev.gouji.explain.Topic;
import dev.gouji.form.CellAddress;
import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.document.View;
import dev.gouji.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;

/** Leads from a clause, a label or a heading to its page, and from a figure to the figures behind it and its row's page. */
final class Definitions implements Query<DefinitionParams, List<Location>> {

    @Override
    public String method() {
        return "textDocument/definition";
    }

    @Override
    public Message description() {
        return Message.of("feature.definition");
    }

    @Override
    public void announce(ServerCapabilities capabilities, Session session) {
        capabilities.setDefinitionProvider(true);
    }

    @Override
    public Class<DefinitionParams> question() {
        return DefinitionParams.class;
    }

    @Override
    public TextDocumentIdentifier document(DefinitionParams question) {
        return question.getTextDocument();
    }

    @Override
    public Optional<List<Location>> answer(DefinitionParams question, View view) {
        return view.explainer().topicAt(view.analysis(), view.places().offset(question.getPosition()))
                .map(topic -> locations(topic, view)).filter(locations -> !locations.isEmpty());
    }

    private static List<Location> locations(Topic topic, View view) {
        List<Location> locations = new ArrayList<>();
        if (topic instanceof Topic.Line line && line.isFigure()) {
            locations.addAll(new RelatedFigures(new CellAddress(line.table(), line.row(), line.column()), view).behind());
        }
        PageLinks.location(topic, view).ifPresent(locations::add);
        return locations;
    }
}
