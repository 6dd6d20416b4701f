package dev.gouji.json;

import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;

/** Cuts a JSON text into tokens for {@link PackedReader}. */
public final class JsonPacker {

    /** What the name of a packed file has behind that of its JSON file. */
    public static final String ENDING = ".packed";

    private final StringBuilder out = new StringBuilder();
    private final JsonReader in;

    private JsonPacker(String json) {
        this.in = new JsonReader(new StringReader(json));
    }

    /** The tokens of the text. A packed file has each character as two bytes, the higher one first. */
    public static String packed(String json) throws IOException {
        JsonPacker packer = new JsonPacker(json);
        packer.value();
        return packer.out.toString();
    }

    private void value() throws IOException {
        switch (in.peek()) {
            case BEGIN_OBJECT -> object();
            case BEGIN_ARRAY -> array();
            case BOOLEAN -> word(String.valueOf(in.nextBoolean()));
            default -> word(in.nextString()); // of a number, too
        }
    }

    private void object() throws IOException {
        out.append('{');
        in.beginObject();
        while (in.hasNext()) {
            word(in.nextName());
            value();
        }
        in.endObject();
        out.append('}');
    }

    private void array() throws IOException {
        out.append('[');
        in.beginArray();
        while (in.hasNext()) {
            value();
        }
        in.endArray();
        out.append(']');
    }

    private void word(String word) {
        out.append(PackedReader.WORD).append((char) word.length()).append(word);
    }
}
