package dev.gouji.lsp.feature;

import dev.gouji.analysis.Analysis;
import dev.gouji.lint.Finding;
import dev.gouji.lint.peer.Roll;
import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.json.JsonValue;
import dev.gouji.message.Messages;
import dev.gouji.preview.FindingRows;
import dev.gouji.preview.IndexHtml;
import dev.gouji.preview.Previews;
import dev.gouji.preview.ReportsPage;
import dev.gouji.text.CsvLine;
import java.util.List;
import java.util.Map;

/**
 * The output of {@code gouji lint} for all known reports: {format: "csv"} or {format: "html", style, script}, the last
 * two for the page's security policy; answers {text}.
 */
final class ExportFindings extends Review<JsonValue, Map<String, String>> {

    /** Not announced: clients that export know the request. */
    ExportFindings() {
        super("gouji/export", JsonValue.class, "feature.export", Capability.NONE);
    }

    @Override
    public Collector<Map<String, String>> begin(JsonValue question, Session session) {
        return question.member("format").text().filter("html"::equals).isPresent()
                ? new Html(session.messages(), question) : new Csv(session.messages());
    }

    private static final class Csv implements Collector<Map<String, String>> {

        private final FindingRows rows;
        private final StringBuilder text = new StringBuilder().append(CsvLine.MARK).append(CsvLine.of(FindingRows.HEADER));

        Csv(Messages messages) {
            this.rows = new FindingRows(messages);
        }

        @Override
        public void add(String path, Analysis judged, List<Finding> findings) {
            findings.forEach(finding -> text.append(CsvLine.of(rows.of(path, judged, finding))));
        }

        @Override
        public Map<String, String> end(List<Roll> rolls) {
            return Map.of("text", text.toString());
        }
    }

    private static final class Html implements Collector<Map<String, String>> {

        private final Previews previews;
        private final ReportsPage page;
        private final ReportsPage.Sources sources;
        private final StringBuilder articles = new StringBuilder();

        Html(Messages messages, JsonValue question) {
            this.previews = new Previews(messages);
            this.page = new ReportsPage(messages);
            this.sources = new ReportsPage.Sources(question.member("style").text().orElse("'none'"), question.member("script").text().orElse("'none'"));
        }

        @Override
        public void add(String path, Analysis judged, List<Finding> findings) {
            articles.append(page.add(previews.of(judged, findings), path));
        }

        @Override
        public Map<String, String> end(List<Roll> rolls) {
            List<IndexHtml.Note> notes = page.note("preview.missing", rolls.stream().flatMap(roll -> roll.missing().stream()).toList());
            return Map.of("text", page.head(notes, "gouji", sources) + page.alone(notes).orElse(articles.toString()) + page.foot());
        }
    }
}
