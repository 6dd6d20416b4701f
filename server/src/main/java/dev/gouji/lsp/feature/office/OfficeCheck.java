package dev.gouji.lsp.feature.office;

import dev.gouji.lsp.document.DocumentContext;
import dev.gouji.lsp.document.Places;
import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.feature.kind.Request;
import dev.gouji.lsp.json.JsonValue;
import dev.gouji.office.Rewriting;
import dev.gouji.text.SourceText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which edits of the text its file has no place for: {base64, text}, answers {refused} (CONTRACT.md, Word files in an editor). */
public final class OfficeCheck extends Request<JsonValue, Map<String, Object>> {

    public OfficeCheck() {
        super("gouji/office/check", JsonValue.class, "feature.office.check", Capability.NONE);
    }

    @Override
    public Optional<Map<String, Object>> answer(JsonValue question, Session session, DocumentContext context) {
        OfficeQuestion edited = OfficeQuestion.of(question, context.office());
        return Optional.of(Map.of("refused", refused(edited.rewriting(), edited.text(), session)));
    }

    /** The refused edits, each with its reason and with the original text, which reverts it. */
    static List<Map<String, Object>> refused(Rewriting rewriting, String text, Session session) {
        Places places = new Places(new SourceText(text), session.encoding());
        return rewriting.refused().stream().map(refused -> {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("range", places.range(refused.place()));
            item.put("message", session.messages().render(refused.reason()));
            item.put("original", refused.original());
            return item;
        }).toList();
    }
}
