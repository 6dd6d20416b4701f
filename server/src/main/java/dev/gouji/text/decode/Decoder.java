package dev.gouji.text.decode;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads a file's bytes: by its byte order mark (UTF-8, UTF-16), else as strict UTF-8, else as strict GB18030. Other
 * encodings are not guessed.
 */
public final class Decoder {

    private static final byte[] UTF_8 = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF_16LE = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF_16BE = {(byte) 0xFE, (byte) 0xFF};

    private Decoder() {
    }

    /** The text; empty if the bytes are not valid in any of these encodings. */
    public static Optional<Decoded> decode(byte[] bytes) {
        Optional<Decoded> unicode = unicode(bytes);
        return unicode.isPresent() || isMarked(bytes) ? unicode : strict(bytes, gb18030(), 0);
    }

    /** The same without GB18030: parts of office files are always Unicode. */
    public static Optional<Decoded> unicode(byte[] bytes) {
        if (startsWith(bytes, UTF_8)) {
            return strict(bytes, StandardCharsets.UTF_8, 3);
        }
        if (startsWith(bytes, UTF_16LE)) {
            return strict(bytes, StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(bytes, UTF_16BE)) {
            return strict(bytes, StandardCharsets.UTF_16BE, 2);
        }
        return strict(bytes, StandardCharsets.UTF_8, 0);
    }

    /** Whether a byte order mark gives the encoding. */
    static boolean isMarked(byte[] bytes) {
        return startsWith(bytes, UTF_8) || startsWith(bytes, UTF_16LE) || startsWith(bytes, UTF_16BE);
    }

    /** Looked up only when it is needed, because Java then loads the tables of the charset. */
    static Charset gb18030() {
        return Charset.forName("GB18030");
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    static Optional<Decoded> strict(byte[] bytes, Charset charset, int mark) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, mark, bytes.length - mark)).toString();
            return Optional.of(new Decoded(text, charset, mark));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
