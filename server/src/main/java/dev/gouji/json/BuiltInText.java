package dev.gouji.json;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A text that is built in, in UTF-8. Parts of it can be decoded alone: a start needs few lines of a file of messages. The
 * engine in JavaScript has another class in the place of this one, which takes the text from a literal of its script.
 */
public final class BuiltInText {

    private final byte[] bytes;

    private BuiltInText(byte[] bytes) {
        this.bytes = bytes;
    }

    static Optional<BuiltInText> find(String path) {
        Optional<byte[]> bytes = Resources.read(path);
        return bytes.isEmpty() ? Optional.empty() : Optional.of(new BuiltInText(bytes.get()));
    }

    /** Places count bytes here, and characters in the engine. */
    public int length() {
        return bytes.length;
    }

    /** The next place of a character of ASCII, or the length if there is none. */
    public int next(char ascii, int from) {
        int place = from;
        while (place < bytes.length && bytes[place] != ascii) {
            place++;
        }
        return place;
    }

    public String part(int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    /** A stream of its characters; no copy of the whole is made. */
    Reader reader() {
        return new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
    }
}
