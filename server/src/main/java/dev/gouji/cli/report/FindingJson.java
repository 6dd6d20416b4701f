package dev.gouji.cli.report;

import com.google.gson.stream.JsonWriter;
import dev.gouji.analysis.Analysis;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Fix;
import dev.gouji.lint.Related;
import dev.gouji.message.Messages;
import dev.gouji.preview.JsonMembers;
import dev.gouji.text.Edit;
import dev.gouji.text.SourceText;
import java.io.IOException;
import java.util.List;

/** A finding in the formats {@code json} and {@code ndjson}. */
final class FindingJson {

    private final JsonWriter json;
    private final Messages messages;

    FindingJson(JsonWriter json, Messages messages) {
        this.json = json;
        this.messages = messages;
    }

    /** Writes the members of a finding into the open object. */
    void members(Finding finding, Analysis analysis) throws IOException {
        SourceText text = analysis.text();
        json.name("code").value(finding.rule().code()).name("rule").value(finding.rule().name());
        json.name("severity").value(finding.severity().code());
        json.name("message").value(messages.render(finding.message()));
        JsonMembers.range(json, text, finding.span());
        JsonMembers.place(json, analysis, finding.span(), finding.cell(), messages);
        JsonMembers.present(json, "cell", finding.cell());
        JsonMembers.present(json, "actual", finding.actual());
        JsonMembers.present(json, "expected", finding.expected());
        JsonMembers.present(json, "cause", finding.cause());
        related(finding.related(), analysis);
        fixes(finding.fixes(), text);
    }

    private void related(List<Related> related, Analysis analysis) throws IOException {
        json.name("related").beginArray();
        for (Related place : related) {
            json.beginObject();
            JsonMembers.present(json, "cell", place.cell());
            JsonMembers.range(json, analysis.text(), place.span());
            JsonMembers.place(json, analysis, place.span(), place.cell(), messages);
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
                JsonMembers.range(json, text, edit.span());
                json.name("newText").value(edit.newText()).endObject();
            }
            json.endArray().endObject();
        }
        json.endArray();
    }
}
