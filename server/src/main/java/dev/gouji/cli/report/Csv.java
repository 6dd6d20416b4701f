package dev.gouji.cli.report;

import dev.gouji.text.CsvLine;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes CSV in UTF-8. */
public final class Csv {

    private final Writer out;

    public Csv(OutputStream out, List<String> header) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.out.write(CsvLine.MARK);
        row(header);
    }

    public void row(List<String> values) throws IOException {
        out.write(CsvLine.of(values));
    }

    public void flush() throws IOException {
        out.flush();
    }
}
