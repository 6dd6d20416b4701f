package dev.gouji.json;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON text that is read member by member. Who reads an object knows its members, and treats an unknown one as an error. */
public final class JsonSource {

    /** Reads one value. */
    public interface Value<T> {
        T read(JsonSource value) throws IOException;
    }

    private final JsonReader reader;

    private JsonSource(JsonReader reader) {
        this.reader = reader;
    }

    /** Reads a whole text as one value. Throws {@link JsonFault} if it is no such value. */
    public static <T> T read(String text, Value<T> value) {
        JsonSource source = new JsonSource(new JsonReader(new StringReader(text)));
        try (JsonReader reader = source.reader) {
            T read = value.read(source);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new JsonFault("something stands behind the value", null, source.line());
            }
            return read;
        } catch (IOException | IllegalStateException | NumberFormatException e) {
            throw new JsonFault(e.getMessage(), e, source.line());
        }
    }

    /** A built-in file that every start reads; the build has packed it ({@link JsonPacker}). */
    public static JsonSource open(String resource) {
        return new JsonSource(new PackedReader(Resources.bytes(resource + JsonPacker.ENDING)));
    }

    /** Enters an object, whose members are read in a loop: {@code in.enter(); while (in.more()) { switch (in.name()) …}}. */
    public void enter() throws IOException {
        reader.beginObject();
    }

    /** Enters an array. */
    public void enterArray() throws IOException {
        reader.beginArray();
    }

    /** Whether the entered object or array has another member or item. If it has none, the object or array is left. */
    public boolean more() throws IOException {
        boolean more = reader.hasNext();
        if (!more && reader.peek() == JsonToken.END_ARRAY) {
            reader.endArray();
        } else if (!more) {
            reader.endObject();
        }
        return more;
    }

    /** The name of the next member, whose value comes next. */
    public String name() throws IOException {
        return reader.nextName();
    }

    public <T> List<T> array(Value<T> value) throws IOException {
        List<T> out = new ArrayList<>();
        enterArray();
        while (more()) {
            out.add(value.read(this));
        }
        return List.copyOf(out);
    }

    /** An object with any names of members, in the order of the text. */
    public <T> Map<String, T> map(Value<T> value) throws IOException {
        Map<String, T> out = new LinkedHashMap<>();
        enter();
        while (more()) {
            out.put(name(), value.read(this));
        }
        return out;
    }

    public List<String> strings() throws IOException {
        List<String> out = new ArrayList<>();
        enterArray();
        while (more()) {
            out.add(string());
        }
        return List.copyOf(out);
    }

    public String string() throws IOException {
        return reader.nextString();
    }

    public int integer() throws IOException {
        return reader.nextInt();
    }

    public boolean bool() throws IOException {
        return reader.nextBoolean();
    }

    public boolean isArray() throws IOException {
        return reader.peek() == JsonToken.BEGIN_ARRAY;
    }

    public boolean isObject() throws IOException {
        return reader.peek() == JsonToken.BEGIN_OBJECT;
    }

    public boolean isString() throws IOException {
        return reader.peek() == JsonToken.STRING;
    }

    public void skip() throws IOException {
        reader.skipValue();
    }

    /** The current line, counted from 1. Gson gives it only as part of a text. */
    public int line() {
        String words = reader.toString();
        int from = words.indexOf(" at line ") + " at line ".length();
        int line = 0;
        for (int i = from; i < words.length() && Character.isDigit(words.charAt(i)); i++) {
            line = line * 10 + words.charAt(i) - '0';
        }
        return line;
    }

    /** The path of the next value: {@code severity.GJ301}. */
    public String place() {
        return withoutRoot(reader.getPath());
    }

    /** The path of the value just read. */
    public String lastPlace() {
        return withoutRoot(reader.getPreviousPath());
    }

    private static String withoutRoot(String path) {
        return path.startsWith("$.") ? path.substring(2) : path.substring(1);
    }

    /** The error for an unknown member. */
    public JsonFault unknown(String name) {
        return new JsonFault("unknown member \"" + name + "\" at " + reader.getPath(), null);
    }
}
