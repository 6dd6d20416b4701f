package dev.gouji.preview;

import com.google.gson.stream.JsonWriter;
import dev.gouji.analysis.Analysis;
import dev.gouji.form.CellAddress;
import dev.gouji.grammar.Span;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import dev.gouji.text.Position;
import dev.gouji.text.PositionEncoding;
import dev.gouji.text.SourceText;
import java.io.IOException;
import java.util.Optional;

/** Writes the members that the JSON formats have in common (CONTRACT.md). */
public final class JsonMembers {

    private JsonMembers() {
    }

    /** Writes the range of a span. Columns count UTF-16 units. */
    public static void range(JsonWriter json, SourceText text, Span span) throws IOException {
        json.name("range").beginObject();
        position(json, "start", text.lines().position(span.start(), PositionEncoding.UTF_16));
        position(json, "end", text.lines().position(span.end(), PositionEncoding.UTF_16));
        json.endObject();
    }

    /** Writes the place in a Word file or a page, for people, and the id of its paragraph; nothing for text files. */
    public static void place(JsonWriter json, Analysis analysis, Span span, Optional<CellAddress> cell, Messages messages)
            throws IOException {
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
    public static void present(JsonWriter json, String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            optional(json, name, value);
        }
    }

    /** Writes a member, null if it has no value. */
    public static void optional(JsonWriter json, String name, Optional<?> value) throws IOException {
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
