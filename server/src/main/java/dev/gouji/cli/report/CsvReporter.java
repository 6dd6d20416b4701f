package dev.gouji.cli.report;

import dev.gouji.form.CellAddress;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Fix;
import dev.gouji.message.Messages;
import dev.gouji.text.Position;
import dev.gouji.text.PositionEncoding;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;

/** {@code lint --format csv}: a row per finding, for sorting and counting in a spreadsheet. */
public final class CsvReporter implements Reporter {

    private final Csv csv;
    private final Messages messages;

    public CsvReporter(OutputStream out, Messages messages) throws IOException {
        this.csv = new Csv(out, "path", "organisation", "year", "line", "column", "severity", "code", "rule", "cell", "actual",
                "expected", "message", "fix");
        this.messages = messages;
    }

    @Override
    public void add(FileResult result) throws IOException {
        for (Finding finding : result.findings()) {
            Position at = result.analysis().text().lines().position(finding.span().start(), PositionEncoding.UTF_32);
            csv.row(result.path(), result.organisation(), result.year(), String.valueOf(at.line() + 1),
                    String.valueOf(at.character() + 1), finding.severity().code(), finding.rule().code(), finding.rule().name(),
                    finding.cell().map(CellAddress::toString).orElse(""), finding.actual().map(BigDecimal::toPlainString).orElse(""),
                    finding.expected().map(BigDecimal::toPlainString).orElse(""), result.message(finding, messages), fix(finding));
        }
    }

    private String fix(Finding finding) {
        return finding.fixes().stream().filter(f -> f.preferred() || f.safe()).map(Fix::title).map(messages::render).findFirst().orElse("");
    }

    @Override
    public void end(Summary summary) {
    }

    @Override
    public void close() throws IOException {
        csv.flush();
    }
}
