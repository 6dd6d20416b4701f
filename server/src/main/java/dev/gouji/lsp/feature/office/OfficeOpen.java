package dev.gouji.lsp.feature.office;

import dev.gouji.analysis.Analysis;
import dev.gouji.lint.Rules;
import dev.gouji.lsp.document.DocumentContext;
import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.feature.kind.Request;
import dev.gouji.lsp.json.JsonValue;
import dev.gouji.office.OfficeDocument;
import dev.gouji.office.TrackedDocument;
import dev.gouji.settings.Settings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The projected text of a Word file or page: {base64} (CONTRACT.md, Word files in an editor). */
public final class OfficeOpen extends Request<JsonValue, Map<String, Object>> {

    /** Not announced: clients that show office files know the request. */
    public OfficeOpen() {
        super("gouji/office/open", JsonValue.class, "feature.office.open", Capability.NONE);
    }

    @Override
    public Optional<Map<String, Object>> answer(JsonValue question, Session session, DocumentContext context) {
        OfficeDocument document = OfficeQuestion.of(question, context.office()).document();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("text", document.text());
        answer.put("kind", document instanceof TrackedDocument ? "word" : "page");
        document.locked().ifPresent(reason -> answer.put("locked", session.messages().render(reason)));
        answer.put("notes", notes(document, session));
        return Optional.of(answer);
    }

    /** What rules find in the file besides its text, such as comments: a client that gets only the text would not know of it. */
    private static List<String> notes(OfficeDocument document, Session session) {
        Set<String> codes = Rules.fileCodes();
        return new Analysis(document, Settings.DEFAULT).findings().stream().filter(finding -> codes.contains(finding.rule().code()))
                .map(finding -> session.messages().render(finding.message())).toList();
    }
}
