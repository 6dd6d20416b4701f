package dev.gouji.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A packed file says what its JSON file said. */
class JsonPackerTest {

    private static final String JSON = """
            {"name": "三（一）\\n\\"", "empty": "", "rows": [1, -20, [], {}, {"a": ["𠮷", "b"]}], "right": true, "wrong": false}
            """;

    @Test
    void thePackedReaderFindsTheSameTokens() throws IOException {
        assertEquals(tokens(new JsonReader(new StringReader(JSON))), tokens(new PackedReader(packed(JSON))));
    }

    @Test
    void aValueCanBeSkipped() throws IOException {
        PackedReader reader = new PackedReader(packed("{\"a\": [1, {\"b\": []}], \"c\": 7}"));
        reader.beginObject();
        reader.nextName();
        reader.skipValue();
        assertEquals("c", reader.nextName());
        assertEquals(7, reader.nextInt());
        assertFalse(reader.hasNext());
    }

    @Test
    void anotherTokenThanTheExpectedOneIsAFault() throws IOException {
        PackedReader reader = new PackedReader(packed("[true]"));
        assertThrows(IllegalStateException.class, reader::beginObject);
        reader.beginArray();
        assertThrows(IllegalStateException.class, reader::endArray);
        assertTrue(reader.nextBoolean());
    }

    private static byte[] packed(String json) throws IOException {
        return JsonPacker.packed(json).getBytes(StandardCharsets.UTF_16BE);
    }

    /** All tokens in order, numbers and booleans by their text. */
    private static List<String> tokens(JsonReader reader) throws IOException {
        List<String> tokens = new ArrayList<>();
        for (JsonToken token = reader.peek(); token != JsonToken.END_DOCUMENT; token = reader.peek()) {
            switch (token) {
                case BEGIN_OBJECT -> reader.beginObject();
                case END_OBJECT -> reader.endObject();
                case BEGIN_ARRAY -> reader.beginArray();
                case END_ARRAY -> reader.endArray();
                case NAME -> tokens.add(reader.nextName());
                case BOOLEAN -> tokens.add(String.valueOf(reader.nextBoolean()));
                default -> tokens.add(reader.nextString());
            }
            if (token.name().contains("_")) {
                tokens.add(token.name());
            }
        }
        return tokens;
    }
}
