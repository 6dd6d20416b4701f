package dev.gouji.preview;

import com.google.gson.stream.JsonWriter;
import dev.gouji.analysis.Analysis;
import dev.gouji.form.Form;
import dev.gouji.grammar.Inline;
import dev.gouji.report.Cell;
import dev.gouji.report.Masthead;
import dev.gouji.report.Report;
import dev.gouji.report.Section;
import dev.gouji.report.Table;
import dev.gouji.text.SourceText;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Writes reports with their figures as JSON (CONTRACT.md), for {@code gouji extract} and for the server's command alike. */
public final class ReportJson {

    private static final int VERSION = 1;

    private final JsonWriter json;

    public ReportJson(JsonWriter json) throws IOException {
        this.json = json;
        json.beginObject().name("version").value(VERSION).name("files").beginArray();
    }

    public void add(String path, Analysis analysis) throws IOException {
        Report report = analysis.report();
        Masthead masthead = report.masthead();
        json.beginObject().name("path").value(path);
        JsonMembers.optional(json, "form", report.form().map(Form::id));
        json.name("tableForms").beginObject();
        for (Map.Entry<String, String> form : report.tableForms().entrySet()) {
            json.name(form.getKey()).value(form.getValue());
        }
        json.endObject();
        JsonMembers.optional(json, "year", masthead.year());
        JsonMembers.optional(json, "organisation", masthead.organisation());
        JsonMembers.optional(json, "title", masthead.title());
        period(masthead);
        JsonMembers.optional(json, "signed", masthead.signed().flatMap(Masthead::day));
        sections(report, analysis.text());
        cells(analysis);
        json.endObject();
    }

    private void period(Masthead masthead) throws IOException {
        Optional<Inline.Date> to = masthead.period().map(Inline.Period::to).or(masthead::closing);
        json.name("period").beginObject();
        JsonMembers.optional(json, "from", masthead.period().map(Inline.Period::from).flatMap(Masthead::day));
        JsonMembers.optional(json, "to", to.flatMap(Masthead::day));
        json.endObject();
    }

    private void sections(Report report, SourceText text) throws IOException {
        json.name("sections").beginArray();
        for (Section section : report.sections()) {
            json.beginObject().name("number").value(section.official().number());
            json.name("key").value(section.official().key());
            json.name("heading").value(text.at(section.heading()));
            JsonMembers.range(json, text, section.heading());
            json.endObject();
        }
        json.endArray();
    }

    private void cells(Analysis analysis) throws IOException {
        json.name("cells").beginObject();
        for (Table table : analysis.report().tables()) {
            for (Cell cell : table.cells().values()) {
                json.name(cell.address().toString()).beginObject();
                JsonMembers.optional(json, "value", cell.value().number());
                json.name("text").value(cell.isBlank() ? "" : analysis.text().at(cell.span()));
                JsonMembers.range(json, analysis.text(), cell.span());
                json.endObject();
            }
        }
        json.endObject();
    }

    public void end() throws IOException {
        json.endArray().endObject();
    }
}
