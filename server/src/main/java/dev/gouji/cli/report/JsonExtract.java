package dev.gouji.cli.report;

import com.google.gson.stream.JsonWriter;
import dev.gouji.preview.ReportJson;
import java.io.IOException;
import java.io.OutputStream;

/** {@code extract --format json} */
public final class JsonExtract implements Extract {

    private final OutputStream out;
    private final JsonWriter json;
    private final ReportJson reports;

    public JsonExtract(OutputStream out) throws IOException {
        this.out = out;
        this.json = Json.writer(out);
        this.reports = new ReportJson(json);
    }

    @Override
    public void add(FileResult result) throws IOException {
        reports.add(result.path(), result.analysis());
    }

    @Override
    public void close() throws IOException {
        reports.end();
        Json.finish(json, out);
    }
}
