package dev.gouji.json;

import dev.gouji.grammar.BuiltInFile;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A text in UTF-8 that is built into the program. Parts of it can be decoded alone, because a start needs only a few lines of a
 * file of messages. The engine in JavaScript replaces this class by one that has the text as a literal of its script.
 */
public final class BuiltInText {

    private final byte[] bytes;

    private BuiltInText(byte[] bytes) {
        this.bytes = bytes;
    }

    static Optional<BuiltInText> find(String path) {
        Optional<byte[]> bytes = BuiltInFile.read(path);
        return bytes.isEmpty() ? Optional.empty() : Optional.of(new BuiltInText(bytes.get()));
    }

    /** The length of the text. Places and lengths count bytes here, and characters in the engine in JavaScript. */
    public int length() {
        return bytes.length;
    }

    /** The next place of this ASCII character, from {@code from} on; the length if there is none. */
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
}
