package dev.gouji.lsp.feature;

import dev.gouji.edit.Proposal;
import dev.gouji.edit.Proposals;
import dev.gouji.form.blank.Surface;
import dev.gouji.grammar.Block;
import dev.gouji.lsp.document.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.CompletionParams;

/** What may be written at the cursor. Asked of any text, since a new report begins as an empty one. */
final class Completions extends Query<CompletionParams, CompletionList> {

    Completions() {
        super("textDocument/completion", CompletionParams.class, "feature.completion",
                (server, client) -> server.setCompletionProvider(new CompletionOptions(true, List.of("第", "《", "、"))));
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
            items.add(CompletionItems.of(proposal, items.size(), view));
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
}
