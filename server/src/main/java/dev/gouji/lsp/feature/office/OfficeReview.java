package dev.gouji.lsp.feature.office;

import dev.gouji.analysis.Analysis;
import dev.gouji.edit.Remarks;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.kind.Query;
import dev.gouji.lsp.feature.kind.Refusal;
import dev.gouji.lsp.json.JsonValue;
import dev.gouji.message.Message;
import dev.gouji.office.OfficeDocument;
import dev.gouji.office.TrackedDocument;
import dev.gouji.office.TrackedDocument.Author;
import dev.gouji.settings.Settings;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * A copy of a Word file with findings as comments: {uri, base64} (CONTRACT.md, Word files in an editor). The document {@code uri} must
 * be open: its settings and peers apply to the file.
 */
public final class OfficeReview extends Query<JsonValue, Map<String, Object>> {

    public OfficeReview() {
        super("gouji/office/review", JsonValue.class, "feature.office.review", Capability.NONE);
    }

    @Override
    public String document() {
        return "uri";
    }

    @Override
    public Optional<Map<String, Object>> answer(JsonValue question, View view) {
        OfficeDocument document = OfficeQuestion.of(question, view.context().office()).writable().document();
        if (!(document instanceof TrackedDocument word)) {
            throw new Refusal(Message.of("office.other"));
        }
        Analysis judged = view.judged();
        Analysis analysis = new Analysis(document, Settings.DEFAULT).under(judged.settings(), judged.peers());
        byte[] copy = word.review(new Remarks(view.session().messages()).of(analysis), Author.gouji(view.context().today() + "T00:00:00Z"));
        return Optional.of(Map.of("base64", Base64.getEncoder().encodeToString(copy)));
    }
}
