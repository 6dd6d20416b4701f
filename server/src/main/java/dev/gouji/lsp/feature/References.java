package dev.gouji.lsp.feature;

import dev.gouji.explain.Explainer;
import dev.gouji.explain.Topic;
import dev.gouji.lsp.document.Places;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.kind.Sweep;
import dev.gouji.text.PositionEncoding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceParams;

/** The citations of a clause in all known reports, or the other figures in the relations of a figure. */
final class References extends Sweep<ReferenceParams, Location> {

    References() {
        super("textDocument/references", ReferenceParams.class, "feature.references",
                (server, client) -> server.setReferencesProvider(true));
    }

    @Override
    public Optional<Found<Location>> answer(ReferenceParams question, View view) {
        Optional<Topic> topic = view.explainer().topicAt(view.analysis(), view.places().offset(question.getPosition()));
        boolean includeSelf = question.getContext() != null && question.getContext().isIncludeDeclaration();
        return topic.map(t -> found(t, includeSelf, view));
    }

    private static Found<Location> found(Topic topic, boolean includeSelf, View view) {
        if (topic instanceof Topic.Clause clause) {
            Search<Location> uses = uses(clause, view.explainer(), view.session().encoding());
            return new Found<>(uses.in(view.snapshot().uri(), view.analysis()), Optional.of(uses));
        }
        if (topic instanceof Topic.Line line && line.isFigure()) {
            RelatedFigures figures = new RelatedFigures(line.cell(), view);
            List<Location> others = figures.inItsRelations();
            return new Found<>(includeSelf ? Stream.concat(figures.self(), others.stream()).toList() : others, Optional.empty());
        }
        return new Found<>(List.of(), Optional.empty());
    }

    /** Citations of a clause. A text without the character 条 cites none, and is not parsed. */
    private static Search<Location> uses(Topic.Clause clause, Explainer explainer, PositionEncoding encoding) {
        return (uri, analysis) -> {
            if (analysis.text().text().indexOf('条') < 0 || !analysis.report().recognised()) {
                return List.of();
            }
            Places places = new Places(analysis.text(), encoding);
            return explainer.uses(analysis, clause).stream().map(span -> new Location(uri, places.range(span))).toList();
        };
    }
}
