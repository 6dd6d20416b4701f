package dev.gouji.cli.report;

import dev.gouji.form.Form;
import dev.gouji.report.Cell;
import dev.gouji.report.Report;
import dev.gouji.report.Table;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** {@code extract --format csv}: one row per cell. Starts with a byte order mark, or Excel misreads UTF-8. */
public final class CsvExtract implements Extract {

    private final Writer out;

    public CsvExtract(OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.out.write('\uFEFF');
        row("path", "organisation", "year", "form", "table", "row", "column", "value", "text");
    }

    @Override
    public void add(FileResult result) throws IOException {
        Report report = result.analysis().report();
        for (Table table : report.tables()) {
            for (Cell cell : table.cells().values()) {
                row(result.path(), report.masthead().organisation().orElse(""),
                        report.masthead().year().map(String::valueOf).orElse(""), report.form().map(Form::id).orElse(""),
                        table.id(), cell.address().row(), cell.address().column(),
                        cell.value().number().map(BigDecimal::toPlainString).orElse(""), result.text(cell));
            }
        }
    }

    private void row(String... values) throws IOException {
        for (int i = 0; i < values.length; i++) {
            out.write((i == 0 ? "" : ",") + quoted(values[i]));
        }
        out.write("\r\n");
    }

    /** Quoted where needed; a text that a spreadsheet would run as a formula is kept from it by an apostrophe. */
    static String quoted(String value) {
        boolean number = value.matches("-?[0-9]+(\\.[0-9]+)?");
        String safe = !number && !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
