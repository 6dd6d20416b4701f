package dev.gouji.cli.report;

import com.google.gson.stream.JsonWriter;
import dev.gouji.analysis.Analysis;
import dev.gouji.form.CellAddress;
import dev.gouji.grammar.Span;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import dev.gouji.text.Position;
import dev.gouji.text.PositionEncoding;
import dev.gouji.text.SourceText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Common parts of the JSON formats (CONTRACT.md). */
public final class Json {

    private Json() {
    }

    /** A writer of JSON in UTF-8, whatever the locale is. */
    public static JsonWriter writer(OutputStream out) {
        return writer(text(out));
    }

    /** The characters of a JSON text in UTF-8. */
    static Writer text(OutputStream out) {
        return new EscapingWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16));
    }

    static JsonWriter writer(Writer text) {
        JsonWriter json = new JsonWriter(text);
        json.setHtmlSafe(false);
        return json;
    }

    /** Ends the output with a line end, so that several outputs can be joined. */
    public static void finish(JsonWriter json, OutputStream out) throws IOException {
        json.flush();
        out.write('\n');
        out.flush();
    }

    static void range(JsonWriter json, SourceText text, Span span) throws IOException {
        json.name("range").beginObject();
        position(json, "start", text.lines().position(span.start(), PositionEncoding.UTF_16));
        position(json, "end", text.lines().position(span.end(), PositionEncoding.UTF_16));
        json.endObject();
    }

    /** Writes the place in a Word file or a page, for people, and the id of its paragraph; nothing for text files. */
    static void place(JsonWriter json, Analysis analysis, Span span, Optional<CellAddress> cell, Messages messages) throws IOException {
        Optional<Message> place = analysis.place(span, cell);
        if (place.isPresent()) {
            json.name("place").value(messages.render(place.get()));
        }
        present(json, "paragraph", analysis.document().flatMap(document -> document.paragraph(span)));
    }

    private static void position(JsonWriter json, String name, Position position) throws IOException {
        json.name(name).beginObject();
        json.name("line").value(position.line());
        json.name("character").value(position.character());
        json.endObject();
    }

    /** Writes a member, or nothing if it has no value. */
    static void present(JsonWriter json, String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            optional(json, name, value);
        }
    }

    /** Writes a member, null if it has no value. */
    static void optional(JsonWriter json, String name, Optional<?> value) throws IOException {
        json.name(name);
        if (value.isEmpty()) {
            json.nullValue();
        } else if (value.get() instanceof Number number) {
            json.value(number);
        } else {
            json.value(value.get().toString());
        }
    }
}
