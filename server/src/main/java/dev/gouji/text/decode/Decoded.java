package dev.gouji.text.decode;

import dev.gouji.grammar.Span;
import dev.gouji.text.Edit;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;

/**
 * A file's bytes as text.
 *
 * @param text without the byte order mark
 * @param mark how many bytes of the file the byte order mark takes
 */
public record Decoded(String text, Charset charset, int mark) {

    /** Whether programs that expect UTF-8 garble the file. */
    public boolean isGb18030() {
        return charset.equals(Decoder.gb18030());
    }

    /** Whether the encoding has all characters of a text. */
    public boolean encodes(String other) {
        return charset.newEncoder().canEncode(other);
    }

    /** The file with the edits made, which must not overlap: all bytes outside them are copied, never encoded again. */
    public byte[] apply(byte[] file, List<Edit> edits) {
        List<Edit> ordered = edits.stream().sorted(Comparator.comparingInt((Edit e) -> e.span().start())).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length + 64);
        int chars = 0;
        int bytes = mark;
        out.write(file, 0, mark);
        for (Edit edit : ordered) {
            Span span = edit.span();
            if (span.start() < chars) {
                throw new IllegalArgumentException("edits overlap at " + span.start());
            }
            int from = bytes + length(chars, span.start());
            out.write(file, bytes, from - bytes);
            byte[] written = edit.newText().getBytes(charset);
            out.write(written, 0, written.length); // TeaVM has no writeBytes
            bytes = from + length(span.start(), span.end());
            chars = span.end();
        }
        out.write(file, bytes, file.length - bytes);
        return out.toByteArray();
    }

    private int length(int from, int to) {
        return text.substring(from, to).getBytes(charset).length;
    }
}
