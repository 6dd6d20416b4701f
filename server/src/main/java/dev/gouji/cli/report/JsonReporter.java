package dev.gouji.cli.report;

import com.google.gson.stream.JsonWriter;
import dev.gouji.form.Form;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Severity;
import dev.gouji.message.Messages;
import dev.gouji.preview.JsonMembers;
import dev.gouji.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** {@code lint --format json} */
public final class JsonReporter implements Reporter {

    private static final int VERSION = 1;

    private final OutputStream out;
    private final JsonWriter json;
    private final FindingJson findings;

    public JsonReporter(OutputStream out, Messages messages, String version) throws IOException {
        this.out = out;
        this.json = Json.writer(out);
        this.findings = new FindingJson(json, messages);
        json.beginObject().name("version").value(VERSION);
        json.name("tool").beginObject().name("name").value("gouji").name("version").value(version).endObject();
        json.name("files").beginArray();
    }

    @Override
    public void add(FileResult result) throws IOException {
        json.beginObject();
        file(json, result);
        json.name("findings").beginArray();
        for (Finding finding : result.findings()) {
            json.beginObject();
            findings.members(finding, result.analysis());
            json.endObject();
        }
        json.endArray().endObject();
    }

    /** Writes the members about the file and its masthead. */
    static void file(JsonWriter json, FileResult result) throws IOException {
        Report report = result.analysis().report();
        json.name("path").value(result.path());
        JsonMembers.optional(json, "form", report.form().map(Form::id));
        JsonMembers.optional(json, "organisation", report.masthead().organisation());
        JsonMembers.optional(json, "year", report.masthead().year());
    }

    @Override
    public void end(Summary summary) throws IOException {
        json.endArray().name("summary");
        summary(json, summary);
    }

    /** Writes the number of files, the number of findings of each severity, and the bodies that are missing or late. */
    static void summary(JsonWriter json, Summary summary) throws IOException {
        json.beginObject().name("files").value(summary.files());
        for (Severity severity : Severity.values()) {
            json.name(severity.code() + "s").value(summary.count(severity));
        }
        names(json, "missing", summary.attendance().missing());
        names(json, "late", summary.attendance().late());
        json.endObject();
    }

    /** Writes names of bodies, if there are any. */
    private static void names(JsonWriter json, String name, List<String> names) throws IOException {
        if (!names.isEmpty()) {
            json.name(name).beginArray();
            for (String body : names) {
                json.value(body);
            }
            json.endArray();
        }
    }

    @Override
    public void close() throws IOException {
        json.endObject();
        Json.finish(json, out);
    }
}
