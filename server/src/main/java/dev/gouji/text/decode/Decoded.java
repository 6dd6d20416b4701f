package dev.gouji.text.decode;

import dev.gouji.grammar.Span;
import dev.gouji.text.Edit;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Function;

/**
 * A file's bytes as text.
 *
 * @param text without the byte order mark
 * @param mark the number of bytes of the byte order mark; 0 if there is none
 */
public record Decoded(String text, Charset charset, int mark) {

    /** Whether the file is in GB18030, which programs for UTF-8 misread. */
    public boolean isGb18030() {
        return charset.equals(Decoder.gb18030());
    }

    /** Whether the encoding has all characters of a text. */
    public boolean encodes(String other) {
        return charset.newEncoder().canEncode(other);
    }

    /** The file after edits, which must not overlap: all other bytes are copied, never encoded again. */
    public byte[] apply(byte[] file, List<Edit> edits) {
        return apply(file, mark, text, part -> part.getBytes(charset), edits);
    }

    /**
     * The same for any encoding.
     *
     * @param mark the number of bytes before the text, which are copied
     * @param encode gives the bytes of a part of the text, or of new text
     */
    public static byte[] apply(byte[] file, int mark, String text, Function<String, byte[]> encode, List<Edit> edits) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length + 64);
        int chars = 0;
        int bytes = mark;
        out.write(file, 0, mark);
        for (Edit edit : Edit.inOrder(edits)) {
            Span span = edit.span();
            if (span.start() < chars) {
                throw new IllegalArgumentException("edits overlap at " + span.start());
            }
            int from = bytes + encode.apply(text.substring(chars, span.start())).length;
            out.write(file, bytes, from - bytes);
            byte[] written = encode.apply(edit.newText());
            out.write(written, 0, written.length); // TeaVM has no writeBytes
            bytes = from + encode.apply(span.of(text)).length;
            chars = span.end();
        }
        out.write(file, bytes, file.length - bytes);
        return out.toByteArray();
    }
}
