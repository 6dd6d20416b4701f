package dev.gouji.json;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.StringReader;
import java.nio.ByteBuffer;

/**
 * Reads a built-in JSON file that the build has cut into tokens ({@link JsonPacker}). At each start this takes a third of the time
 * that Gson needs to find the tokens.
 */
final class PackedReader extends JsonReader {

    /** What begins a name, a text, a number or a boolean. A character with its length comes next, then the characters. */
    static final char WORD = '"';

    private final char[] tokens;
    private int at;

    /** @param bytes two for each character */
    PackedReader(byte[] bytes) {
        super(new StringReader(""));
        tokens = new char[bytes.length / Character.BYTES];
        ByteBuffer.wrap(bytes).asCharBuffer().get(tokens);
    }

    @Override
    public void beginObject() {
        expect('{');
    }

    @Override
    public void endObject() {
        expect('}');
    }

    @Override
    public void beginArray() {
        expect('[');
    }

    @Override
    public void endArray() {
        expect(']');
    }

    @Override
    public boolean hasNext() {
        return tokens[at] != '}' && tokens[at] != ']';
    }

    @Override
    public JsonToken peek() {
        if (at == tokens.length) {
            return JsonToken.END_DOCUMENT;
        }
        return switch (tokens[at]) {
            case '{' -> JsonToken.BEGIN_OBJECT;
            case '}' -> JsonToken.END_OBJECT;
            case '[' -> JsonToken.BEGIN_ARRAY;
            case ']' -> JsonToken.END_ARRAY;
            default -> JsonToken.STRING;
        };
    }

    @Override
    public String nextName() {
        return nextString();
    }

    @Override
    public String nextString() {
        expect(WORD);
        int length = tokens[at];
        String word = new String(tokens, at + 1, length);
        at += 1 + length;
        return word;
    }

    @Override
    public int nextInt() {
        return Integer.parseInt(nextString());
    }

    @Override
    public boolean nextBoolean() {
        return Boolean.parseBoolean(nextString());
    }

    @Override
    public void skipValue() {
        int depth = 0;
        do {
            char token = tokens[at];
            if (token == WORD) {
                nextString();
            } else {
                depth += token == '{' || token == '[' ? 1 : -1;
                at++;
            }
        } while (depth > 0);
    }

    private void expect(char token) {
        if (tokens[at] != token) {
            throw new IllegalStateException("no " + token + " at " + at + " of a packed file");
        }
        at++;
    }
}
