package dev.gouji.lsp.feature.symbol;

import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.kind.Query;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolInformation;

/** The outline of a report: a tree, or a list if the client does not support trees. */
public final class DocumentSymbols extends Query<DocumentSymbolParams, List<?>> {

    public DocumentSymbols() {
        super("textDocument/documentSymbol", DocumentSymbolParams.class, "feature.outline",
                (server, client) -> server.setDocumentSymbolProvider(true));
    }

    @Override
    public Optional<List<?>> answer(DocumentSymbolParams question, View view) {
        OutlineNode root = new OutlineBuilder(view).build();
        return Optional.of(view.session().able("textDocument.documentSymbol.hierarchicalDocumentSymbolSupport")
                ? List.of(symbol(root, view)) : list(root, "", view).toList());
    }

    private static DocumentSymbol symbol(OutlineNode node, View view) {
        DocumentSymbol symbol = new DocumentSymbol(node.name(), node.kind(), view.places().range(node.span()),
                view.places().range(node.selection()));
        if (!node.detail().isEmpty()) {
            symbol.setDetail(node.detail());
        }
        symbol.setChildren(node.children().stream().map(c -> symbol(c, view)).toList());
        return symbol;
    }

    private static Stream<SymbolInformation> list(OutlineNode node, String container, View view) {
        Location location = new Location(view.snapshot().uri(), view.places().range(node.span()));
        SymbolInformation symbol = container.isEmpty() ? new SymbolInformation(node.name(), node.kind(), location)
                : new SymbolInformation(node.name(), node.kind(), location, container);
        return Stream.concat(Stream.of(symbol), node.children().stream().flatMap(c -> list(c, node.name(), view)));
    }
}
