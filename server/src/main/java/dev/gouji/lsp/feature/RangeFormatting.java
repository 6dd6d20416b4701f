package dev.gouji.lsp.feature;

import dev.gouji.edit.Formatter;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.kind.Query;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.TextEdit;

/** Formats the selected lines, and the whole of each table that they touch. */
final class RangeFormatting extends Query<DocumentRangeFormattingParams, List<TextEdit>> {

    RangeFormatting() {
        super("textDocument/rangeFormatting", DocumentRangeFormattingParams.class, "feature.formatting.range",
                (server, client) -> server.setDocumentRangeFormattingProvider(true));
    }

    @Override
    public boolean perishable() {
        return true;
    }

    @Override
    public Optional<List<TextEdit>> answer(DocumentRangeFormattingParams question, View view) {
        return Optional.of(view.places().edits(view.possible(Formatter.edits(view.judged(), view.surface(),
                view.context().settings().ambiguousWide(), view.places().span(question.getRange())))));
    }
}
