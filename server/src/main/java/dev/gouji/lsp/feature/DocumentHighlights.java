package dev.gouji.lsp.feature;

import dev.gouji.aid.Reliance;
import dev.gouji.explain.Topic;
import dev.gouji.form.CellAddress;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.kind.Query;
import dev.gouji.report.Cell;
import dev.gouji.report.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;

/** Highlights all citations of a clause. Of a figure it highlights the addends (as read) and every total that counts it (as written). */
final class DocumentHighlights extends Query<DocumentHighlightParams, List<DocumentHighlight>> {

    DocumentHighlights() {
        super("textDocument/documentHighlight", DocumentHighlightParams.class, "feature.highlight",
                (server, client) -> server.setDocumentHighlightProvider(true));
    }

    @Override
    public Optional<List<DocumentHighlight>> answer(DocumentHighlightParams question, View view) {
        return view.explainer().topicAt(view.analysis(), view.places().offset(question.getPosition()))
                .map(topic -> highlights(topic, view)).filter(found -> !found.isEmpty());
    }

    private static List<DocumentHighlight> highlights(Topic topic, View view) {
        if (topic instanceof Topic.Clause clause) {
            return view.explainer().uses(view.analysis(), clause).stream()
                    .map(span -> new DocumentHighlight(view.places().range(span), DocumentHighlightKind.Text)).toList();
        }
        return topic instanceof Topic.Line line && line.isFigure() ? view.report().table(line.table()).stream()
                .flatMap(table -> figures(table, line.cell(), view)).toList() : List.of();
    }

    private static Stream<DocumentHighlight> figures(Table table, CellAddress figure, View view) {
        Reliance reliance = new Reliance(table.official());
        List<CellAddress> addends = reliance.addends(figure);
        DocumentHighlightKind own = addends.isEmpty() ? DocumentHighlightKind.Read : DocumentHighlightKind.Write;
        return Stream.of(
                        Stream.of(figure).flatMap(address -> highlight(table, address, own, view)),
                        addends.stream().flatMap(address -> highlight(table, address, DocumentHighlightKind.Read, view)),
                        reliance.totals(figure).stream().flatMap(address -> highlight(table, address, DocumentHighlightKind.Write, view)))
                .flatMap(highlights -> highlights);
    }

    private static Stream<DocumentHighlight> highlight(Table table, CellAddress address, DocumentHighlightKind kind, View view) {
        return table.cell(address).map(Cell::span).map(span -> new DocumentHighlight(view.places().range(span), kind)).stream();
    }
}
