package dev.gouji.lsp.feature;

import dev.gouji.analysis.Analysis;
import dev.gouji.lint.Finding;
import dev.gouji.lint.peer.Roster;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import dev.gouji.preview.FindingRows;
import dev.gouji.text.CsvLine;
import java.util.List;
import java.util.Map;

/** The findings in all known reports as a table. */
final class ExportCsv implements Review.Collector<Map<String, Object>> {

    private final FindingRows rows;
    private int unread;
    private final StringBuilder text = new StringBuilder().append(CsvLine.MARK).append(CsvLine.of(FindingRows.HEADER));

    ExportCsv(Messages messages) {
        this.rows = new FindingRows(messages);
    }

    @Override
    public void add(String path, Analysis judged, List<Finding> findings) {
        findings.forEach(finding -> text.append(CsvLine.of(rows.of(path, judged, finding))));
    }

    @Override
    public void unread(Message reason) {
        unread++;
    }

    @Override
    public Map<String, Object> end(List<Roster> rosters) {
        return ExportFindings.answer(text.toString(), unread);
    }
}
