package dev.gouji.cli.report;

import com.google.gson.stream.JsonWriter;
import dev.gouji.form.Form;
import dev.gouji.grammar.Inline;
import dev.gouji.report.Cell;
import dev.gouji.report.Masthead;
import dev.gouji.report.Report;
import dev.gouji.report.Section;
import dev.gouji.report.Table;
import dev.gouji.text.SourceText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;

/** {@code extract --format json} */
public final class JsonExtract implements Extract {

    private static final int VERSION = 1;

    private final OutputStream out;
    private final JsonWriter json;

    public JsonExtract(OutputStream out) throws IOException {
        this.out = out;
        json = Json.writer(out);
        json.beginObject().name("version").value(VERSION).name("files").beginArray();
    }

    @Override
    public void add(FileResult result) throws IOException {
        Report report = result.analysis().report();
        Masthead masthead = report.masthead();
        json.beginObject().name("path").value(result.path());
        Json.optional(json, "form", report.form().map(Form::id));
        json.name("tableForms").beginObject();
        for (Map.Entry<String, String> form : report.tableForms().entrySet()) {
            json.name(form.getKey()).value(form.getValue());
        }
        json.endObject();
        Json.optional(json, "year", masthead.year());
        Json.optional(json, "organisation", masthead.organisation());
        Json.optional(json, "title", masthead.title());
        period(masthead);
        Json.optional(json, "signed", masthead.signed().flatMap(Masthead::day));
        sections(report, result.analysis().text());
        cells(result);
        json.endObject();
    }

    private void period(Masthead masthead) throws IOException {
        Optional<Inline.Date> to = masthead.period().map(Inline.Period::to).or(masthead::closing);
        json.name("period").beginObject();
        Json.optional(json, "from", masthead.period().map(Inline.Period::from).flatMap(Masthead::day));
        Json.optional(json, "to", to.flatMap(Masthead::day));
        json.endObject();
    }

    private void sections(Report report, SourceText text) throws IOException {
        json.name("sections").beginArray();
        for (Section section : report.sections()) {
            json.beginObject().name("number").value(section.official().number());
            json.name("key").value(section.official().key());
            json.name("heading").value(text.at(section.heading()));
            Json.range(json, text, section.heading());
            json.endObject();
        }
        json.endArray();
    }

    private void cells(FileResult result) throws IOException {
        json.name("cells").beginObject();
        for (Table table : result.analysis().report().tables()) {
            for (Cell cell : table.cells().values()) {
                json.name(cell.address().toString()).beginObject();
                Json.optional(json, "value", cell.value().number());
                json.name("text").value(result.text(cell));
                Json.range(json, result.analysis().text(), cell.span());
                json.endObject();
            }
        }
        json.endObject();
    }

    @Override
    public void close() throws IOException {
        json.endArray().endObject();
        Json.finish(json, out);
    }
}
