package dev.gouji.cli.report;

import dev.gouji.lint.Finding;
import dev.gouji.message.Messages;
import dev.gouji.preview.FindingRows;
import java.io.IOException;
import java.io.OutputStream;

/** {@code lint --format csv}: a row per finding. */
public final class CsvReporter implements Reporter {

    private final Csv csv;
    private final FindingRows rows;

    public CsvReporter(OutputStream out, Messages messages) throws IOException {
        this.csv = new Csv(out, FindingRows.HEADER.toArray(String[]::new));
        this.rows = new FindingRows(messages);
    }

    @Override
    public void add(FileResult result) throws IOException {
        for (Finding finding : result.findings()) {
            csv.row(rows.of(result.path(), result.analysis(), finding));
        }
    }

    @Override
    public void end(Summary summary) {
    }

    @Override
    public void close() throws IOException {
        csv.flush();
    }
}
