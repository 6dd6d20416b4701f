package dev.gouji.lsp.feature.office;

import dev.gouji.lsp.document.DocumentContext;
import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.feature.kind.Refusal;
import dev.gouji.lsp.feature.kind.Request;
import dev.gouji.lsp.json.JsonValue;
import dev.gouji.message.Message;
import dev.gouji.office.OfficeDocument;
import dev.gouji.office.Rewriting;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Word file or page with an edited text: {base64, text}, answers {refused, base64} (CONTRACT.md, Word files in an editor). */
public final class OfficeSave extends Request<JsonValue, Map<String, Object>> {

    public OfficeSave() {
        super("gouji/office/save", JsonValue.class, "feature.office.save", Capability.NONE);
    }

    @Override
    public Optional<Map<String, Object>> answer(JsonValue question, Session session, DocumentContext context) {
        OfficeQuestion edited = OfficeQuestion.of(question, context.office()).writable();
        Rewriting rewriting = edited.rewriting();
        List<Map<String, Object>> refused = OfficeCheck.refused(rewriting, edited.text(), session);
        if (!refused.isEmpty()) {
            return Optional.of(Map.of("refused", refused));
        }
        OfficeDocument made = rewriting.made().orElseThrow(() -> new Refusal(Message.of("office.unsound")));
        return Optional.of(Map.of("refused", List.of(), "base64", Base64.getEncoder().encodeToString(made.bytes())));
    }
}
