package dev.gouji.cli.report;

import dev.gouji.lint.Finding;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import dev.gouji.preview.FindingRows;
import java.io.IOException;
import java.io.OutputStream;

/**
 * {@code lint --format csv}: a row per finding, in the user's language, because people open it in a spreadsheet. Files that were
 * not read, and bodies that have not reported or were late, have a row as well.
 */
public final class CsvReporter implements Reporter {

    private final Messages messages;
    private final FindingRows rows;
    private final Csv csv;

    public CsvReporter(OutputStream out, Messages messages) throws IOException {
        this.messages = messages;
        this.rows = new FindingRows(messages);
        this.csv = new Csv(out, rows.header());
    }

    @Override
    public void add(FileResult result) throws IOException {
        for (Finding finding : result.findings()) {
            csv.row(rows.of(result.path(), result.analysis(), finding));
        }
    }

    @Override
    public void unread(String path, Message why) throws IOException {
        csv.row(rows.unread(path, messages.render(why)));
    }

    @Override
    public void end(Summary summary) throws IOException {
        for (String body : summary.attendance().missing()) {
            csv.row(rows.body(FindingRows.Gap.MISSING, body));
        }
        for (String body : summary.attendance().late()) {
            csv.row(rows.body(FindingRows.Gap.LATE, body));
        }
    }

    @Override
    public void close() throws IOException {
        csv.flush();
    }
}
