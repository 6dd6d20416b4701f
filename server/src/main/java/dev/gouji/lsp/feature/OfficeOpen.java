package dev.gouji.lsp.feature;

import dev.gouji.analysis.Analysis;
import dev.gouji.lsp.document.DocumentContext;
import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.json.JsonValue;
import dev.gouji.office.OfficeDocument;
import dev.gouji.office.TrackedDocument;
import dev.gouji.settings.Settings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The projected text of a Word file or page: {base64} (CONTRACT.md, Word files in an editor). */
final class OfficeOpen extends Request<JsonValue, Map<String, Object>> {

    /** The rules on what a file holds besides its text, which a client with only the text would not learn. */
    private static final List<String> BESIDE = List.of("GJ708", "GJ709", "GJ710", "GJ711", "GJ712", "GJ713");

    /** Not announced: clients that show office files know the request. */
    OfficeOpen() {
        super("gouji/office/open", JsonValue.class, "feature.office.open", Capability.NONE);
    }

    @Override
    public Optional<Map<String, Object>> answer(JsonValue question, Session session, DocumentContext context) {
        OfficeDocument document = OfficeQuestion.of(question, context.office()).document();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("text", document.text());
        answer.put("kind", document instanceof TrackedDocument ? "word" : "page");
        document.locked().ifPresent(reason -> answer.put("locked", session.messages().render(reason)));
        answer.put("notes", new Analysis(document, Settings.DEFAULT).findings().stream().filter(f -> BESIDE.contains(f.rule().code()))
                .map(f -> session.messages().render(f.message())).toList());
        return Optional.of(answer);
    }
}
