package dev.gouji.lsp.process;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Finds the real end of a message whose header gave too large a length: its bytes include some of the next message. */
final class Overrun {

    private static final String HEADER = "content-length:";

    private Overrun() {
    }

    /** The index after the message. It is the number of bytes if all of them seem to belong to the message. */
    static int end(byte[] bytes) {
        int value = endOfValue(bytes);
        return value < bytes.length ? value : startOfHeader(bytes);
    }

    /** The index after the object or list with which the bytes start; the number of bytes if there is none, or it has no end. */
    private static int endOfValue(byte[] bytes) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            if (quoted) {
                i += b == '\\' ? 1 : 0;
                quoted = b != '"';
            } else if (b == '"') {
                quoted = true;
            } else if (b == '{' || b == '[') {
                depth++;
            } else if (b == '}' || b == ']') {
                depth--;
            }
            if (depth == 0 && !quoted && (b < 0 || b > ' ')) {
                return b == '}' || b == ']' ? i + 1 : bytes.length;
            }
        }
        return bytes.length;
    }

    /** The index of a header, which may be cut off by the end of the bytes; the number of bytes if there is none. */
    private static int startOfHeader(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        int header = text.indexOf(HEADER);
        for (int length = HEADER.length() - 1; header < 0 && length > 0; length--) {
            header = text.endsWith(HEADER.substring(0, length)) ? text.length() - length : header;
        }
        return header < 0 ? bytes.length : header;
    }
}
