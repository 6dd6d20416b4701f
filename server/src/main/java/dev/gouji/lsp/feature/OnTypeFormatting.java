package dev.gouji.lsp.feature;

import dev.gouji.edit.NextRow;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.kind.Query;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.DocumentOnTypeFormattingOptions;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.TextEdit;

/** Writes the next row when the user types Enter after a row of a table. */
final class OnTypeFormatting extends Query<DocumentOnTypeFormattingParams, List<TextEdit>> {

    private static final String ENTER = "\n";

    OnTypeFormatting() {
        super("textDocument/onTypeFormatting", DocumentOnTypeFormattingParams.class, "feature.formatting.type",
                (server, client) -> server.setDocumentOnTypeFormattingProvider(new DocumentOnTypeFormattingOptions(ENTER)));
    }

    @Override
    public boolean perishable() {
        return true;
    }

    @Override
    public Optional<List<TextEdit>> answer(DocumentOnTypeFormattingParams question, View view) {
        return ENTER.equals(question.getCh()) ? NextRow.edit(view.analysis(), view.places().offset(question.getPosition()))
                .map(edit -> view.places().edits(view.possible(List.of(edit)))) : Optional.empty();
    }
}
