package dev.gouji.lsp.feature.completion;

import dev.gouji.edit.Proposal;
import dev.gouji.edit.Proposals;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.kind.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.CompletionParams;

/** Proposals at the cursor. They are made in any text, since a new report begins as an empty one. */
public final class Completions extends Query<CompletionParams, CompletionList> {

    /** The language id of a document that is to become a report. */
    private static final String REPORT = "gouji-report";

    public Completions() {
        super("textDocument/completion", CompletionParams.class, "feature.completion",
                (server, client) -> server.setCompletionProvider(new CompletionOptions(true, List.of("第", "《", "、"))));
    }

    @Override
    public boolean needsReport() {
        return false;
    }

    @Override
    public Optional<CompletionList> answer(CompletionParams question, View view) {
        List<Proposal> proposals = new Proposals(view.explainer(), view.session().messages()).at(view.judged(),
                view.places().offset(question.getPosition()), view.surface(), view.context().today().getYear());
        List<CompletionItem> items = new ArrayList<>(proposals.size());
        for (Proposal proposal : proposals) {
            if (proposal.kind() != Proposal.Kind.REPORT || mayWriteReport(proposal, view)) {
                items.add(CompletionItems.of(proposal, items.size(), view));
            }
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(new CompletionList(false, items));
    }

    /** Editors also request completions while a word is typed. Then a whole report is proposed only in a document that is to become one. */
    private static boolean mayWriteReport(Proposal proposal, View view) {
        boolean typing = !view.snapshot().text().at(proposal.span()).isBlank();
        return !typing || view.snapshot().language().equals(REPORT);
    }
}
