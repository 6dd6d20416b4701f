package dev.gouji.lsp.feature;

import dev.gouji.explain.Explainer;
import dev.gouji.lsp.document.DocumentContext;
import dev.gouji.lsp.document.PageLinks;
import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.feature.kind.Request;
import dev.gouji.lsp.json.JsonValue;
import java.util.Map;
import java.util.Optional;

/** The text of a page: {uri}, answers {text}. The VS Code client shows it as a document. */
final class PageRequest extends Request<JsonValue, Map<String, String>> {

    /** Not announced: clients that declare {@code contentProvider} know the request. */
    PageRequest() {
        super("gouji/page", JsonValue.class, "feature.page", Capability.NONE);
    }

    @Override
    public Optional<Map<String, String>> answer(JsonValue question, Session session, DocumentContext context) {
        Explainer explainer = new Explainer(session.messages(), context.statute(), session.addresses());
        return question.member("uri").text().flatMap(uri -> PageLinks.text(uri, explainer)).map(text -> Map.of("text", text));
    }
}
