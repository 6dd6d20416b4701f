package dev.gouji.cli.report;

import com.google.gson.stream.JsonWriter;
import dev.gouji.grammar.Span;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Fix;
import dev.gouji.lint.Related;
import dev.gouji.lint.Severity;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import dev.gouji.text.Edit;
import dev.gouji.text.Position;
import dev.gouji.text.PositionEncoding;
import dev.gouji.text.SourceText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * {@code lint --format rdjson}: reviewdog's diagnostics, which become review comments with suggestions. Columns are
 * bytes of UTF-8, counted from one.
 */
public final class RdjsonReporter implements Reporter {

    /** The most lines of a suggestion. It replaces all text between the edits of a fix, and the change is hard to see in more lines. */
    private static final int MOST_LINES = 30;

    private final OutputStream out;
    private final JsonWriter json;
    private final Messages messages;

    public RdjsonReporter(OutputStream out, Messages messages) throws IOException {
        this.out = out;
        this.json = Json.writer(out);
        this.messages = messages;
        json.beginObject().name("source").beginObject().name("name").value("gouji").endObject();
        json.name("diagnostics").beginArray();
    }

    @Override
    public void add(FileResult result) throws IOException {
        SourceText text = result.analysis().text();
        for (Finding finding : result.findings()) {
            json.beginObject().name("message").value(result.message(finding, messages));
            location(result.path(), text, finding.span());
            json.name("severity").value(severity(finding.severity()));
            json.name("code").beginObject().name("value").value(finding.rule().code()).endObject();
            suggestions(text, finding.fixes());
            related(result.path(), text, finding.related());
            json.endObject();
        }
    }

    @Override
    public void unread(String path, Message why) throws IOException {
        json.beginObject().name("message").value(messages.render(why));
        json.name("location").beginObject().name("path").value(RepositoryPath.of(path)).endObject();
        json.name("severity").value("ERROR").name("code").beginObject().name("value").value(UNREAD).endObject().endObject();
    }

    private void location(String path, SourceText text, Span span) throws IOException {
        json.name("location").beginObject().name("path").value(RepositoryPath.of(path));
        range(text, span);
        json.endObject();
    }

    private void range(SourceText text, Span span) throws IOException {
        json.name("range").beginObject();
        position("start", text.lines().position(span.start(), PositionEncoding.UTF_8));
        position("end", text.lines().position(span.end(), PositionEncoding.UTF_8));
        json.endObject();
    }

    private void position(String name, Position position) throws IOException {
        json.name(name).beginObject().name("line").value(position.line() + 1);
        json.name("column").value(position.character() + 1).endObject();
    }

    private void suggestions(SourceText text, List<Fix> fixes) throws IOException {
        json.name("suggestions").beginArray();
        for (Fix fix : fixes) {
            Span whole = fix.edits().stream().map(Edit::span).reduce(Span::to).orElseThrow();
            if (text.lines().line(whole.end()) - text.lines().line(whole.start()) < MOST_LINES) {
                List<Edit> inside = fix.edits().stream().map(e -> new Edit(e.span().movedBy(-whole.start()), e.newText())).toList();
                json.beginObject();
                range(text, whole);
                json.name("text").value(Edit.apply(text.at(whole), inside)).endObject();
            }
        }
        json.endArray();
    }

    private void related(String path, SourceText text, List<Related> related) throws IOException {
        json.name("relatedLocations").beginArray();
        for (Related place : related) {
            json.beginObject().name("message").value(messages.render(place.message()));
            location(path, text, place.span());
            json.endObject();
        }
        json.endArray();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "ERROR";
            case WARNING -> "WARNING";
            case INFO, HINT -> "INFO";
        };
    }

    @Override
    public void end(Summary summary) throws IOException {
        json.endArray().endObject();
    }

    @Override
    public void close() throws IOException {
        Json.finish(json, out);
    }
}
