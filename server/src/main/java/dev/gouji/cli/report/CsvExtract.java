package dev.gouji.cli.report;

import dev.gouji.report.Cell;
import dev.gouji.report.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;

/** {@code extract --format csv}: one row per cell. It begins with a byte order mark, without which Excel misreads UTF-8. */
public final class CsvExtract implements Extract {

    private final Csv csv;

    public CsvExtract(OutputStream out) throws IOException {
        csv = new Csv(out, List.of("path", "organisation", "year", "form", "table", "row", "column", "value", "text"));
    }

    @Override
    public void add(FileResult result) throws IOException {
        for (Table table : result.analysis().report().tables()) {
            for (Cell cell : table.cells().values()) {
                csv.row(List.of(result.path(), result.organisation(), result.year(), result.form(),
                        table.id(), cell.address().row(), cell.address().column(),
                        cell.value().number().map(BigDecimal::toPlainString).orElse(""), result.text(cell)));
            }
        }
    }

    @Override
    public void close() throws IOException {
        csv.flush();
    }
}
