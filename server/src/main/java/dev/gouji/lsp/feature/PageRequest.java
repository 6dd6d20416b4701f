package dev.gouji.lsp.feature;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.gouji.explain.Explainer;
import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.document.World;
import dev.gouji.message.Message;
import java.util.Optional;
import org.eclipse.lsp4j.ServerCapabilities;

/** The text of a page, for the VS Code client, which shows it as a document: {uri} is asked and {text} answered. */
final class PageRequest implements Request<JsonObject, JsonObject> {

    @Override
    public String method() {
        return "gouji/page";
    }

    @Override
    public Message description() {
        return Message.of("feature.page");
    }

    @Override
    public void announce(ServerCapabilities capabilities, Session session) {
        // The protocol does not know it; who says contentProvider gets addresses of the scheme, and knows what to ask.
    }

    @Override
    public Class<JsonObject> question() {
        return JsonObject.class;
    }

    @Override
    public Optional<JsonObject> answer(JsonObject question, Session session, World world) {
        JsonElement uri = question.get("uri");
        boolean said = uri instanceof JsonPrimitive primitive && primitive.isString();
        Explainer explainer = new Explainer(session.messages(), world.statute(""), session.addresses());
        return said ? PageLinks.text(uri.getAsString(), explainer).map(PageRequest::page) : Optional.empty();
    }

    private static JsonObject page(String text) {
        JsonObject page = new JsonObject();
        page.addProperty("text", text);
        return page;
    }
}
