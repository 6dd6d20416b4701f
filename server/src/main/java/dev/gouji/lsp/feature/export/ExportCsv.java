package dev.gouji.lsp.feature.export;

import dev.gouji.analysis.Analysis;
import dev.gouji.lint.Finding;
import dev.gouji.lint.peer.Roster;
import dev.gouji.lsp.feature.kind.FindingsSurvey;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import dev.gouji.preview.FindingRows;
import dev.gouji.text.CsvLine;
import java.util.List;
import java.util.Map;

/** The findings in all known reports as CSV. */
final class ExportCsv implements FindingsSurvey.Collector {

    private final Messages messages;
    private final FindingRows rows;
    private final ExportGaps gaps = new ExportGaps();
    private final StringBuilder text = new StringBuilder().append(CsvLine.MARK);

    ExportCsv(Messages messages) {
        this.messages = messages;
        this.rows = new FindingRows(messages);
        row(rows.header());
    }

    @Override
    public void add(String path, Analysis judged, List<Finding> findings) {
        findings.forEach(finding -> row(rows.of(path, judged, finding)));
        gaps.add(judged, findings);
    }

    @Override
    public void unread(Message reason) {
        gaps.unread(messages.render(reason));
        row(rows.unread("", messages.render(reason)));
    }

    @Override
    public Map<String, Object> end(List<Roster> rosters) {
        gaps.missing(rosters).forEach(body -> row(rows.body(FindingRows.Gap.MISSING, body)));
        gaps.late(rosters).forEach(body -> row(rows.body(FindingRows.Gap.LATE, body)));
        return gaps.answer(text.toString());
    }

    private void row(List<String> values) {
        text.append(CsvLine.of(values));
    }
}
