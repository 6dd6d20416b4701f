package dev.gouji.lsp.feature;

import dev.gouji.aid.Folds;
import dev.gouji.grammar.Span;
import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.kind.Query;
import dev.gouji.text.LineIndex;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;

/** The parts of a report that can be folded, by whole lines: sections, sub-headings, tables and groups of rows. */
final class FoldingRanges extends Query<FoldingRangeRequestParams, List<FoldingRange>> {

    FoldingRanges() {
        super("textDocument/foldingRange", FoldingRangeRequestParams.class, "feature.folding",
                (server, client) -> server.setFoldingRangeProvider(true));
    }

    @Override
    public Optional<List<FoldingRange>> answer(FoldingRangeRequestParams question, View view) {
        LineIndex lines = view.snapshot().text().lines();
        return Optional.of(new Folds(view.snapshot().text().text(), view.report()).all().stream()
                .map(span -> range(span, lines)).filter(range -> range.getStartLine() < range.getEndLine())
                .limit(most(view.session())).toList());
    }

    private static FoldingRange range(Span span, LineIndex lines) {
        return new FoldingRange(lines.line(span.start()), lines.line(span.end() - 1));
    }

    /** The most ranges that the client accepts. */
    private static int most(Session session) {
        return session.capabilities().at("textDocument.foldingRange.rangeLimit").integer().orElse(Integer.MAX_VALUE);
    }
}
