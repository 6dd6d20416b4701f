package dev.gouji.lsp.feature;

import dev.gouji.edit.Formatter;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.kind.Query;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.TextEdit;

/** Formats a report; figures and words do not change. */
final class Formatting extends Query<DocumentFormattingParams, List<TextEdit>> {

    Formatting() {
        super("textDocument/formatting", DocumentFormattingParams.class, "feature.formatting",
                (server, client) -> server.setDocumentFormattingProvider(true));
    }

    @Override
    public boolean perishable() {
        return true;
    }

    @Override
    public Optional<List<TextEdit>> answer(DocumentFormattingParams question, View view) {
        return Optional.of(view.places().edits(view.possible(Formatter.edits(view.judged(), view.surface(),
                view.context().settings().ambiguousWide()))));
    }
}
