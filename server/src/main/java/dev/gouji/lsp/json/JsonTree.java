package dev.gouji.lsp.json;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import dev.gouji.json.JsonFault;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON text into maps, lists, strings, booleans, {@link JsonNumber}s and nulls. */
final class JsonTree {

    private JsonTree() {
    }

    /** Throws {@link JsonFault} if the text is not one JSON value, or is nested more than 255 deep, which is Gson's limit. */
    static Object read(String text) {
        try (JsonReader in = new JsonReader(new StringReader(text))) {
            Object value = value(in);
            if (in.peek() != JsonToken.END_DOCUMENT) {
                throw new JsonFault("something stands behind the value", null);
            }
            return value;
        } catch (IOException | IllegalStateException | NumberFormatException e) {
            throw new JsonFault(e.getMessage(), e);
        }
    }

    private static Object value(JsonReader in) throws IOException {
        return switch (in.peek()) {
            case BEGIN_OBJECT -> object(in);
            case BEGIN_ARRAY -> array(in);
            case STRING -> in.nextString();
            case NUMBER -> new JsonNumber(in.nextString());
            case BOOLEAN -> in.nextBoolean();
            case NULL -> {
                in.nextNull();
                yield null;
            }
            default -> throw new JsonFault("no value at " + in.getPath(), null);
        };
    }

    private static Map<String, Object> object(JsonReader in) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        in.beginObject();
        while (in.hasNext()) {
            String name = in.nextName();
            members.put(name, value(in));
        }
        in.endObject();
        return members;
    }

    private static List<Object> array(JsonReader in) throws IOException {
        List<Object> items = new ArrayList<>();
        in.beginArray();
        while (in.hasNext()) {
            items.add(value(in));
        }
        in.endArray();
        return items;
    }
}
