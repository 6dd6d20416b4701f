package dev.gouji.cli.report;

import com.google.gson.stream.JsonWriter;
import dev.gouji.form.CellAddress;
import dev.gouji.form.Form;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Fix;
import dev.gouji.lint.Related;
import dev.gouji.lint.Severity;
import dev.gouji.message.Messages;
import dev.gouji.report.Report;
import dev.gouji.text.Edit;
import dev.gouji.text.SourceText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** {@code lint --format json} */
public final class JsonReporter implements Reporter {

    private static final int VERSION = 1;

    private final JsonWriter json;
    private final Messages messages;

    public JsonReporter(OutputStream out, Messages messages, String version) throws IOException {
        this.json = Json.writer(out);
        this.messages = messages;
        json.beginObject().name("version").value(VERSION);
        json.name("tool").beginObject().name("name").value("gouji").name("version").value(version).endObject();
        json.name("files").beginArray();
    }

    @Override
    public void add(FileResult result) throws IOException {
        Report report = result.analysis().report();
        json.beginObject().name("path").value(result.path());
        Json.optional(json, "form", report.form().map(Form::id));
        Json.optional(json, "organisation", report.masthead().organisation());
        Json.optional(json, "year", report.masthead().year());
        json.name("findings").beginArray();
        for (Finding finding : result.analysis().findings()) {
            finding(finding, result.analysis().text());
        }
        json.endArray().endObject();
    }

    private void finding(Finding finding, SourceText text) throws IOException {
        json.beginObject().name("code").value(finding.rule().code()).name("rule").value(finding.rule().name());
        json.name("severity").value(finding.severity().code());
        json.name("message").value(messages.render(finding.message()));
        Json.range(json, text, finding.span());
        if (finding.cell().isPresent()) {
            Json.optional(json, "cell", finding.cell().map(CellAddress::toString));
        }
        if (finding.expected().isPresent()) {
            Json.optional(json, "actual", finding.actual());
            Json.optional(json, "expected", finding.expected());
        }
        if (finding.cause().isPresent()) {
            Json.optional(json, "cause", finding.cause().map(CellAddress::toString));
        }
        related(finding.related(), text);
        fixes(finding.fixes(), text);
        json.endObject();
    }

    private void related(List<Related> related, SourceText text) throws IOException {
        json.name("related").beginArray();
        for (Related place : related) {
            json.beginObject();
            if (place.cell().isPresent()) {
                json.name("cell").value(place.cell().get().toString());
            }
            Json.range(json, text, place.span());
            json.name("message").value(messages.render(place.message())).endObject();
        }
        json.endArray();
    }

    private void fixes(List<Fix> fixes, SourceText text) throws IOException {
        json.name("fixes").beginArray();
        for (Fix fix : fixes) {
            json.beginObject().name("title").value(messages.render(fix.title()));
            json.name("safe").value(fix.safe()).name("preferred").value(fix.preferred());
            json.name("edits").beginArray();
            for (Edit edit : fix.edits()) {
                json.beginObject();
                Json.range(json, text, edit.span());
                json.name("newText").value(edit.newText()).endObject();
            }
            json.endArray().endObject();
        }
        json.endArray();
    }

    @Override
    public void end(Summary summary) throws IOException {
        json.endArray().name("summary").beginObject().name("files").value(summary.files());
        for (Severity severity : Severity.values()) {
            json.name(severity.code() + "s").value(summary.count(severity));
        }
        json.endObject();
    }

    @Override
    public void close() throws IOException {
        json.endObject();
        json.flush();
    }
}
