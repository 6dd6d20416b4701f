package dev.gouji.cli.report;

import com.google.gson.stream.JsonWriter;
import dev.gouji.form.CellAddress;
import dev.gouji.grammar.Span;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Fix;
import dev.gouji.lint.Related;
import dev.gouji.message.Messages;
import dev.gouji.preview.JsonMembers;
import dev.gouji.text.Edit;
import dev.gouji.text.Position;
import dev.gouji.text.PositionEncoding;
import dev.gouji.text.SourceText;
import java.io.IOException;
import java.util.Optional;

/** Writes findings as results of SARIF. Lines and columns count from 1. */
final class SarifResults {

    private final JsonWriter json;
    private final Messages messages;
    private final SarifRules rules;

    SarifResults(JsonWriter json, Messages messages, SarifRules rules) {
        this.json = json;
        this.messages = messages;
        this.rules = rules;
    }

    void write(FileResult file) throws IOException {
        Fingerprints fingerprints = new Fingerprints("", file.analysis().text());
        for (Finding finding : file.findings()) {
            result(file, finding, fingerprints.of(finding));
        }
    }

    private void result(FileResult file, Finding finding, String fingerprint) throws IOException {
        String code = finding.rule().code();
        json.beginObject().name("ruleId").value(code);
        if (rules.index(code) >= 0) {
            json.name("ruleIndex").value(rules.index(code));
        }
        json.name("level").value(SarifRules.level(finding.severity()));
        SarifRules.text(json, "message", file.message(finding, messages));
        json.name("locations").beginArray().beginObject();
        location(file, finding.span(), finding.cell());
        json.endObject().endArray();
        related(file, finding);
        json.name("partialFingerprints").beginObject().name("gouji/v1").value(fingerprint).endObject();
        fixes(file, finding);
        properties(finding);
        json.endObject();
    }

    private void location(FileResult file, Span span, Optional<CellAddress> cell) throws IOException {
        json.name("physicalLocation").beginObject();
        artifact(file);
        region("region", file.analysis().text(), span);
        json.endObject();
        if (cell.isPresent()) {
            json.name("logicalLocations").beginArray().beginObject();
            json.name("fullyQualifiedName").value(cell.get().toString()).name("kind").value("element");
            json.endObject().endArray();
        }
    }

    private void artifact(FileResult file) throws IOException {
        json.name("artifactLocation").beginObject().name("uri").value(Uris.of(file.path())).endObject();
    }

    private void region(String name, SourceText text, Span span) throws IOException {
        Position start = text.lines().position(span.start(), PositionEncoding.UTF_16);
        Position end = text.lines().position(span.end(), PositionEncoding.UTF_16);
        json.name(name).beginObject().name("startLine").value(start.line() + 1).name("startColumn").value(start.character() + 1);
        json.name("endLine").value(end.line() + 1).name("endColumn").value(end.character() + 1);
        SarifRules.text(json, "snippet", text.at(span));
        json.endObject();
    }

    private void related(FileResult file, Finding finding) throws IOException {
        json.name("relatedLocations").beginArray();
        int id = 1;
        for (Related place : finding.related()) {
            json.beginObject().name("id").value(id++);
            location(file, place.span(), place.cell());
            SarifRules.text(json, "message", messages.render(place.message()));
            json.endObject();
        }
        json.endArray();
    }

    private void fixes(FileResult file, Finding finding) throws IOException {
        json.name("fixes").beginArray();
        for (Fix fix : finding.fixes()) {
            json.beginObject();
            SarifRules.text(json, "description", messages.render(fix.title()));
            json.name("artifactChanges").beginArray().beginObject();
            artifact(file);
            json.name("replacements").beginArray();
            for (Edit edit : fix.edits()) {
                json.beginObject();
                region("deletedRegion", file.analysis().text(), edit.span());
                SarifRules.text(json, "insertedContent", edit.newText());
                json.endObject();
            }
            json.endArray().endObject().endArray();
            json.name("properties").beginObject().name("safe").value(fix.safe()).name("preferred").value(fix.preferred()).endObject();
            json.endObject();
        }
        json.endArray();
    }

    private void properties(Finding finding) throws IOException {
        json.name("properties").beginObject().name("severity").value(finding.severity().code());
        JsonMembers.present(json, "actual", finding.actual());
        JsonMembers.present(json, "expected", finding.expected());
        JsonMembers.present(json, "cause", finding.cause());
        json.endObject();
    }
}
