package dev.gouji.lsp.feature;

import com.google.gson.JsonPrimitive;
import dev.gouji.edit.Proposal;
import dev.gouji.edit.Proposals;
import dev.gouji.form.blank.Surface;
import dev.gouji.grammar.Block;
import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.document.View;
import dev.gouji.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What may be written at the cursor. Asked of any text, since a new report begins as an empty one. */
final class Completions implements Query<CompletionParams, CompletionList> {

    @Override
    public String method() {
        return "textDocument/completion";
    }

    @Override
    public Message description() {
        return Message.of("feature.completion");
    }

    @Override
    public void announce(ServerCapabilities capabilities, Session session) {
        capabilities.setCompletionProvider(new CompletionOptions(true, List.of("第", "《", "、")));
    }

    @Override
    public Class<CompletionParams> question() {
        return CompletionParams.class;
    }

    @Override
    public TextDocumentIdentifier document(CompletionParams question) {
        return question.getTextDocument();
    }

    @Override
    public boolean needsReport() {
        return false;
    }

    @Override
    public Optional<CompletionList> answer(CompletionParams question, View view) {
        List<Proposal> proposals = new Proposals(view.explainer(), view.session().messages()).at(view.analysis(),
                view.places().offset(question.getPosition()), surface(view), view.world().today().getYear());
        List<CompletionItem> items = new ArrayList<>(proposals.size());
        for (Proposal proposal : proposals) {
            items.add(item(proposal, items.size(), view));
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(new CompletionList(false, items));
    }

    /** By the document's name; one without an ending is Markdown where it has Markdown's headings. */
    private static Surface surface(View view) {
        String uri = view.snapshot().uri().toLowerCase(Locale.ROOT);
        boolean markdown = uri.endsWith(".md") || uri.endsWith(".markdown") || !uri.endsWith(".txt")
                && view.analysis().tree().blocks().stream().anyMatch(b -> b instanceof Block.Heading);
        return markdown ? Surface.MARKDOWN : Surface.TABS;
    }

    private static CompletionItem item(Proposal proposal, int index, View view) {
        CompletionItem item = new CompletionItem(proposal.label());
        item.setKind(kind(proposal.kind()));
        if (!proposal.detail().isEmpty()) {
            item.setDetail(proposal.detail());
        }
        item.setSortText(String.valueOf(1000 + index));
        item.setFilterText(proposal.typed());
        item.setInsertTextFormat(InsertTextFormat.PlainText);
        item.setInsertTextMode(InsertTextMode.AsIs);
        String text = proposal.newText().replace("\n", lineEnd(view));
        item.setTextEdit(Either.forLeft(new TextEdit(view.places().range(proposal.span()), text)));
        item.setData(new JsonPrimitive(proposal.topic()));
        return item;
    }

    /** That of the text's first line. */
    private static String lineEnd(View view) {
        String text = view.snapshot().text().text();
        int feed = text.indexOf('\n');
        return feed > 0 && text.charAt(feed - 1) == '\r' ? "\r\n" : "\n";
    }

    private static CompletionItemKind kind(Proposal.Kind kind) {
        return switch (kind) {
            case CLAUSE, DOCUMENT -> CompletionItemKind.Reference;
            case HEADING -> CompletionItemKind.Module;
            case ROW -> CompletionItemKind.Field;
            case TABLE, REPORT -> CompletionItemKind.Snippet;
        };
    }
}
