package dev.gouji.cli.report;

import dev.gouji.form.Form;
import dev.gouji.report.Cell;
import dev.gouji.report.Report;
import dev.gouji.report.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;

/** {@code extract --format csv}: one row per cell. It begins with a byte order mark, without which Excel misreads UTF-8. */
public final class CsvExtract implements Extract {

    private final Csv csv;

    public CsvExtract(OutputStream out) throws IOException {
        csv = new Csv(out, "path", "organisation", "year", "form", "table", "row", "column", "value", "text");
    }

    @Override
    public void add(FileResult result) throws IOException {
        Report report = result.analysis().report();
        for (Table table : report.tables()) {
            for (Cell cell : table.cells().values()) {
                csv.row(result.path(), result.organisation(), result.year(), report.form().map(Form::id).orElse(""),
                        table.id(), cell.address().row(), cell.address().column(),
                        cell.value().number().map(BigDecimal::toPlainString).orElse(""), result.text(cell));
            }
        }
    }

    @Override
    public void close() throws IOException {
        csv.flush();
    }
}
