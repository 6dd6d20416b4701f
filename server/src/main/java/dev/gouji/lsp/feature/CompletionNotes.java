package dev.gouji.lsp.feature;

import com.google.gson.JsonPrimitive;
import dev.gouji.explain.Explained;
import dev.gouji.explain.Explainer;
import dev.gouji.explain.Lookup;
import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.document.World;
import dev.gouji.message.Message;
import java.util.Optional;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.ServerCapabilities;

/** The explanation of the one completion that is being looked at; a list of fifty would carry fifty pages. */
final class CompletionNotes implements Request<CompletionItem, CompletionItem> {

    @Override
    public String method() {
        return "completionItem/resolve";
    }

    @Override
    public Message description() {
        return Message.of("feature.resolve");
    }

    @Override
    public void announce(ServerCapabilities capabilities, Session session) {
        // The completion provider says that it is resolved.
    }

    @Override
    public Class<CompletionItem> question() {
        return CompletionItem.class;
    }

    @Override
    public Optional<CompletionItem> answer(CompletionItem question, Session session, World world) {
        if (question.getData() instanceof JsonPrimitive topic && topic.isString()) {
            Explainer explainer = new Explainer(session.messages(), world.statute(""));
            if (explainer.topic(topic.getAsString()) instanceof Lookup.Found found) {
                question.setDocumentation(content(found.pages().get(0), session));
            }
        }
        return Optional.of(question);
    }

    private static MarkupContent content(Explained page, Session session) {
        return session.markdownCompletion() ? new MarkupContent(MarkupKind.MARKDOWN, page.markdown())
                : new MarkupContent(MarkupKind.PLAINTEXT, page.plain());
    }
}
