package dev.gouji.lsp.feature.completion;

import dev.gouji.edit.Proposal;
import dev.gouji.lsp.document.View;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Makes the completion item of a proposal. */
final class CompletionItems {

    private CompletionItems() {
    }

    /** @param index of the proposal in the list, from 0; without it editors would sort the list by letters */
    static CompletionItem of(Proposal proposal, int index, View view) {
        CompletionItem item = new CompletionItem(proposal.label());
        item.setKind(kind(proposal.kind()));
        if (!proposal.detail().isEmpty()) {
            item.setDetail(proposal.detail());
        }
        item.setSortText(String.valueOf(1000 + index));
        item.setFilterText(proposal.typed());
        boolean snippet = !proposal.template().isEmpty() && view.session().able("textDocument.completion.completionItem.snippetSupport");
        item.setInsertTextFormat(snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
        item.setInsertTextMode(InsertTextMode.AsIs);
        String text = (snippet ? Snippets.of(proposal.template()) : proposal.newText()).replace("\n", view.snapshot().text().lineEnd());
        item.setTextEdit(Either.forLeft(new TextEdit(view.places().range(proposal.span()), text)));
        item.setData(proposal.topic());
        return item;
    }

    private static CompletionItemKind kind(Proposal.Kind kind) {
        return switch (kind) {
            case CLAUSE, DOCUMENT -> CompletionItemKind.Reference;
            case HEADING -> CompletionItemKind.Module;
            case ROW -> CompletionItemKind.Field;
            case FIGURE -> CompletionItemKind.Value;
            case TABLE, REPORT -> CompletionItemKind.Snippet;
        };
    }
}
