package dev.gouji.lsp.feature.completion;

import dev.gouji.explain.Explained;
import dev.gouji.explain.Explainer;
import dev.gouji.explain.PageAddresses;
import dev.gouji.explain.TopicLookup;
import dev.gouji.lsp.document.DocumentContext;
import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.feature.kind.Request;
import java.util.Optional;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;

/** Adds the explanation to the selected completion. Sent with the list, fifty completions would carry fifty pages. */
public final class CompletionNotes extends Request<CompletionItem, CompletionItem> {

    public CompletionNotes() {
        super("completionItem/resolve", CompletionItem.class, "feature.resolve", Capability.NONE); // Completions announces it
    }

    @Override
    public Optional<CompletionItem> answer(CompletionItem question, Session session, DocumentContext context) {
        if (question.getData() instanceof String topic) {
            Explainer explainer = new Explainer(session.messages(), context.statute(), PageAddresses.NONE);
            if (explainer.topic(topic) instanceof TopicLookup.Found found) {
                question.setDocumentation(content(found.pages().get(0), session));
            }
        }
        return Optional.of(question);
    }

    private static MarkupContent content(Explained page, Session session) {
        return session.markdown("textDocument.completion.completionItem.documentationFormat")
                ? new MarkupContent(MarkupKind.MARKDOWN, page.markdown())
                : new MarkupContent(MarkupKind.PLAINTEXT, page.plain());
    }
}
