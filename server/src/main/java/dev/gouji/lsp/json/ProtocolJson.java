package dev.gouji.lsp.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Converts LSP4J's types to JSON and back. */
public final class ProtocolJson {

    private final Shapes shapes = new Shapes();

    /** Reads a value as a type of the protocol, or as any object for {@link JsonValue}. Empty if it cannot be read or lacks a place. */
    public <P> Optional<P> read(JsonValue value, Class<P> type) {
        if (type == JsonValue.class) {
            return Optional.of(type.cast(value)).filter(v -> value.isObject());
        }
        return Optional.ofNullable(type.cast(new ProtocolReader(shapes).read(value.tree(), type)));
    }

    /** Writes a value of a protocol type, or a map or list of such values. */
    public String text(Object value) {
        StringWriter text = new StringWriter();
        try (JsonWriter out = new JsonWriter(text)) {
            new ProtocolWriter(shapes, out).write(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
