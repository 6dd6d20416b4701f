package dev.gouji.lsp.feature;

import dev.gouji.analysis.Analysis;
import dev.gouji.analysis.ReportHead;
import dev.gouji.lint.peer.BodyYear;
import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.feature.kind.Survey;
import dev.gouji.lsp.feature.kind.Sweep;
import dev.gouji.lsp.json.JsonValue;
import dev.gouji.report.Masthead;
import java.util.List;
import java.util.Map;

/** The known reports. Answers a list of {uri, body, year}, without the reports that lack body or year. */
final class ReportsAtHand extends Survey<JsonValue, Map<String, Object>> {

    /** Not announced: clients that list or draft reports know the request. */
    ReportsAtHand() {
        super("gouji/reports", JsonValue.class, "feature.reports", Capability.NONE);
    }

    @Override
    public Sweep.Search<Map<String, Object>> search(JsonValue question, Session session) {
        return ReportsAtHand::in;
    }

    private static List<Map<String, Object>> in(String uri, Analysis analysis) {
        Masthead masthead = ReportHead.masthead(analysis.text().text());
        return BodyYear.of(masthead).stream().<Map<String, Object>>map(report ->
                Map.of("uri", uri, "body", masthead.organisation().orElse(report.organisation()), "year", report.year())).toList();
    }
}
