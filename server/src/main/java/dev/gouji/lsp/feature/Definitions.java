package dev.gouji.lsp.feature;

import dev.gouji.explain.Topic;
import dev.gouji.lsp.document.PageLinks;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.kind.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;

/** Leads from a clause, a label or a heading to its page, and from a figure to its addends, its totals and the page of its row. */
final class Definitions extends Query<DefinitionParams, List<Location>> {

    Definitions() {
        super("textDocument/definition", DefinitionParams.class, "feature.definition",
                (server, client) -> server.setDefinitionProvider(true));
    }

    @Override
    public Optional<List<Location>> answer(DefinitionParams question, View view) {
        return view.explainer().topicAt(view.analysis(), view.places().offset(question.getPosition()))
                .map(topic -> locations(topic, view)).filter(locations -> !locations.isEmpty());
    }

    private static List<Location> locations(Topic topic, View view) {
        List<Location> locations = new ArrayList<>();
        if (topic instanceof Topic.Line line && line.isFigure()) {
            locations.addAll(new RelatedFigures(line.cell(), view).addendsAndTotals());
        }
        PageLinks.location(topic, view).ifPresent(locations::add);
        return locations;
    }
}
