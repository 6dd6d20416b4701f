package dev.gouji.lsp.feature.export;

import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.feature.kind.FindingsSurvey;
import dev.gouji.lsp.json.JsonValue;

/**
 * The output of {@code gouji lint} for all known reports: {format: "csv"} or {format: "html", style, script}. {@code style} and
 * {@code script} are sources for the security policy of the page. Answers {text, unread}: {@code unread} is the number of reports that
 * could not be read.
 */
public final class ExportFindings extends FindingsSurvey<JsonValue> {

    /** Not announced: clients that export know the request. */
    public ExportFindings() {
        super("gouji/export", JsonValue.class, "feature.export", Capability.NONE);
    }

    @Override
    public Collector begin(JsonValue question, Session session) {
        return question.member("format").text().filter("html"::equals).isPresent()
                ? new ExportHtml(session.messages(), question) : new ExportCsv(session.messages());
    }
}
