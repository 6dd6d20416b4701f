package dev.gouji.cli.report;

import com.google.gson.stream.JsonWriter;
import dev.gouji.lint.Finding;
import dev.gouji.message.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * {@code lint --format ndjson}: a line of JSON per finding. It has the members that the finding and its file have in {@code json}.
 * The last line is the summary.
 */
public final class NdjsonReporter implements Reporter {

    private final Writer out;
    private final Messages messages;

    public NdjsonReporter(OutputStream out, Messages messages) {
        this.out = Json.text(out);
        this.messages = messages;
    }

    @Override
    public void add(FileResult result) throws IOException {
        for (Finding finding : result.findings()) {
            JsonWriter json = Json.writer(out);
            json.beginObject();
            JsonReporter.file(json, result);
            new FindingJson(json, messages).members(finding, result.analysis());
            json.endObject();
            out.write('\n');
        }
    }

    @Override
    public void end(Summary summary) throws IOException {
        JsonWriter json = Json.writer(out);
        json.beginObject().name("summary");
        JsonReporter.summary(json, summary);
        json.endObject();
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
