package dev.gouji.lsp.feature;

import dev.gouji.aid.Enclosures;
import dev.gouji.grammar.Span;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.kind.Query;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;

/** Widens a selection step by step: figure, cell, row, group, table, section, report. */
final class SelectionRanges extends Query<SelectionRangeParams, List<SelectionRange>> {

    SelectionRanges() {
        super("textDocument/selectionRange", SelectionRangeParams.class, "feature.selection",
                (server, client) -> server.setSelectionRangeProvider(true));
    }

    @Override
    public Optional<List<SelectionRange>> answer(SelectionRangeParams question, View view) {
        List<Position> positions = question.getPositions() == null ? List.of() : question.getPositions();
        Enclosures enclosures = new Enclosures(view.analysis());
        return Optional.of(positions.stream().map(position -> chain(enclosures.at(view.places().offset(position)), view)).toList());
    }

    /** @param spans from the innermost to the outermost */
    private static SelectionRange chain(List<Span> spans, View view) {
        SelectionRange chain = new SelectionRange();
        chain.setRange(view.places().range(spans.get(spans.size() - 1)));
        for (int i = spans.size() - 2; i >= 0; i--) {
            chain = new SelectionRange(view.places().range(spans.get(i)), chain);
        }
        return chain;
    }
}
