package dev.gouji.lsp.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.Tuple;

/** Writes values as the protocol requires: a member that is not set is omitted, and a constant of an enumeration is its number. */
final class ProtocolWriter {

    private final Shapes shapes;
    private final JsonWriter out;

    ProtocolWriter(Shapes shapes, JsonWriter out) {
        this.shapes = shapes;
        this.out = out;
        out.setHtmlSafe(false);
        out.setSerializeNulls(true);
    }

    void write(Object value) throws IOException {
        if (value == null) {
            out.nullValue();
        } else if (value instanceof String text) {
            out.value(text);
        } else if (value instanceof Boolean bool) {
            out.value(bool);
        } else if (value instanceof Number number) {
            out.value(number);
        } else if (value instanceof Enum<?> constant) {
            out.value(shapes.number(constant));
        } else if (value instanceof Collection<?> items) {
            array(items);
        } else if (value instanceof Map<?, ?> members) {
            object(members);
        } else {
            other(value);
        }
    }

    private void other(Object value) throws IOException {
        if (value instanceof JsonValue sent) {
            write(sent.tree());
        } else if (value instanceof Either<?, ?> either) {
            write(either.get());
        } else if (value instanceof Either3<?, ?, ?> either) {
            write(either.get());
        } else if (value instanceof Tuple.Two<?, ?> two) {
            array(List.of(two.getFirst(), two.getSecond()));
        } else {
            fields(value);
        }
    }

    private void array(Collection<?> items) throws IOException {
        out.beginArray();
        for (Object item : items) {
            write(item);
        }
        out.endArray();
    }

    private void object(Map<?, ?> members) throws IOException {
        out.beginObject();
        for (Map.Entry<?, ?> member : members.entrySet()) {
            out.name(String.valueOf(member.getKey()));
            write(member.getValue());
        }
        out.endObject();
    }

    /** The version of a closed file is written as null, as the protocol requires. */
    private static boolean isWrittenAsNull(Field field) {
        return field.getDeclaringClass() == VersionedTextDocumentIdentifier.class;
    }

    private void fields(Object value) throws IOException {
        out.beginObject();
        for (Field field : shapes.of(value.getClass()).fields()) {
            Object member = Shape.get(field, value);
            if (member != null || isWrittenAsNull(field)) {
                out.name(field.getName());
                write(member);
            }
        }
        out.endObject();
    }
}
