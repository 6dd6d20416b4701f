package dev.gouji.cli.report;

import dev.gouji.text.Visible;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.HexFormat;

/**
 * Writes JSON with escapes for all characters that have an effect on a terminal. They occur only in strings, where an escape means
 * the same. Gson's writer escapes only two characters above U+007F.
 */
final class EscapingWriter extends FilterWriter {

    private static final char FIRST = 0x7F;

    EscapingWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        if (isEscaped((char) c)) {
            escape((char) c);
        } else {
            out.write(c);
        }
    }

    @Override
    public void write(char[] chars, int from, int length) throws IOException {
        write(new String(chars, from, length), 0, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        int done = from;
        for (int i = from; i < from + length; i++) {
            if (isEscaped(text.charAt(i))) {
                out.write(text, done, i - done);
                escape(text.charAt(i));
                done = i + 1;
            }
        }
        out.write(text, done, from + length - done);
    }

    private static boolean isEscaped(char c) {
        return c >= FIRST && !Character.isSurrogate(c) && Visible.isHidden(c);
    }

    private void escape(char c) throws IOException {
        out.write("\\u" + HexFormat.of().toHexDigits(c));
    }
}
