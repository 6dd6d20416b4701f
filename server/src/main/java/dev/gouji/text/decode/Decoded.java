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

    /** Whether programs for UTF-8 misread the file. */
    public boolean isGb18030() {
        return charset.equals(Decoder.gb18030());
    }

    /** The file after edits, which must not overlap: all other bytes are copied, never encoded again. */
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
            out.writeBytes(edit.newText().getBytes(charset));
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
