package dev.gouji.cli.report;

import com.google.gson.stream.JsonWriter;
import dev.gouji.grammar.Span;
import dev.gouji.text.Position;
import dev.gouji.text.PositionEncoding;
import dev.gouji.text.SourceText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What the JSON formats have in common (CONTRACT.md). */
public final class Json {

    private Json() {
    }

    /** A writer of UTF-8, whatever the locale. */
    public static JsonWriter writer(OutputStream out) {
        JsonWriter json = new JsonWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16));
        json.setHtmlSafe(false);
        return json;
    }

    static void range(JsonWriter json, SourceText text, Span span) throws IOException {
        json.name("range").beginObject();
        position(json, "start", text.lines().position(span.start(), PositionEncoding.UTF_16));
        position(json, "end", text.lines().position(span.end(), PositionEncoding.UTF_16));
        json.endObject();
    }

    private static void position(JsonWriter json, String name, Position position) throws IOException {
        json.name(name).beginObject();
        json.name("line").value(position.line());
        json.name("character").value(position.character());
        json.endObject();
    }

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
