package dev.gouji.lsp.feature;

import dev.gouji.analysis.Analysis;
import dev.gouji.explain.Explainer;
import dev.gouji.explain.Topic;
import dev.gouji.form.CellAddress;
import dev.gouji.lsp.document.Places;
import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.document.Snapshot;
import dev.gouji.lsp.document.View;
import dev.gouji.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;

/** Where else a clause is cited, here and in the other reports at hand; and the figures that a figure is balanced with. */
final class References implements Query<ReferenceParams, List<Location>> {

    @Override
    public String method() {
        return "textDocument/references";
    }

    @Override
    public Message description() {
        return Message.of("feature.references");
    }

    @Override
    public void announce(ServerCapabilities capabilities, Session session) {
        capabilities.setReferencesProvider(true);
    }

    @Override
    public Class<ReferenceParams> question() {
        return ReferenceParams.class;
    }

    @Override
    public TextDocumentIdentifier document(ReferenceParams question) {
        return question.getTextDocument();
    }

    @Override
    public Optional<List<Location>> answer(ReferenceParams question, View view) {
        Optional<Topic> topic = view.explainer().topicAt(view.analysis(), view.places().offset(question.getPosition()));
        boolean own = question.getContext() != null && question.getContext().isIncludeDeclaration();
        return topic.map(t -> locations(t, own, view)).filter(locations -> !locations.isEmpty());
    }

    private static List<Location> locations(Topic topic, boolean own, View view) {
        if (topic instanceof Topic.Clause clause) {
            return uses(clause, view);
        }
        if (topic instanceof Topic.Line line && line.isFigure()) {
            RelatedFigures figures = new RelatedFigures(new CellAddress(line.table(), line.row(), line.column()), view);
            return own ? Stream.concat(figures.own(), figures.beside().stream()).toList() : figures.beside();
        }
        return List.of();
    }

    private static List<Location> uses(Topic.Clause clause, View view) {
        Explainer explainer = view.explainer();
        List<Location> locations = new ArrayList<>(in(view.analysis(), view.snapshot().uri(), clause, explainer, view));
        for (Snapshot other : view.world().open()) {
            if (!other.uri().equals(view.snapshot().uri())) {
                locations.addAll(in(other.analysis(), other.uri(), clause, explainer, view));
            }
        }
        view.world().eachFile((uri, analysis) -> locations.addAll(in(analysis, uri.toString(), clause, explainer, view)));
        return List.copyOf(locations);
    }

    /** A text without the word is not even parsed. */
    private static List<Location> in(Analysis analysis, String uri, Topic.Clause clause, Explainer explainer, View view) {
        if (analysis.text().text().indexOf('条') < 0 || !analysis.report().recognised()) {
            return List.of();
        }
        Places places = new Places(analysis.text(), view.session().encoding());
        return explainer.uses(analysis, clause).stream().map(span -> new Location(uri, places.range(span))).toList();
    }
}
