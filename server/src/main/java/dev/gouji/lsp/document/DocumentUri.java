package dev.gouji.lsp.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Converts file URIs to paths and back. All spellings of a URI give the same path: {@code file:///w/%E5%B9%B4/a.md},
 * {@code file:///w/年/a.md} and {@code file://localhost/w/x/../年/a.md} are all {@code /w/年/a.md}.
 */
public final class DocumentUri {

    private static final String SCHEME = "file:";
    /** Characters that are not escaped, besides letters and digits. */
    private static final String PLAIN = "/-._~!$&'()*+,;=:@";

    private DocumentUri() {
    }

    /** The path of a document; empty if its URI is not that of a file. */
    public static Optional<String> path(String uri) {
        if (!uri.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        String rest = uri.substring(SCHEME.length());
        String host = "";
        if (rest.startsWith("//")) {
            int slash = rest.indexOf('/', 2);
            if (slash < 0) {
                return Optional.empty();
            }
            host = rest.substring(2, slash).toLowerCase(Locale.ROOT);
            rest = rest.substring(slash);
        }
        String path = decoded(rest);
        boolean here = host.isEmpty() || host.equals("localhost");
        return !path.startsWith("/") || path.indexOf('\0') >= 0 ? Optional.empty()
                : Optional.of(FileNames.normal(here ? path : "//" + host + path));
    }

    /** The name of the document's file, or the last part of its URI if that is not of a file. */
    public static String name(String uri) {
        return FileNames.name(path(uri).orElseGet(() -> decoded(uri)));
    }

    /** The URI of a file. */
    public static String of(String path) {
        StringBuilder out = new StringBuilder(path.startsWith("//") ? "file:" : path.startsWith("/") ? "file://" : "file:///");
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append('%').append(digit(c >> 4)).append(digit(c & 15));
            }
        }
        return out.toString();
    }

    private static char digit(int value) {
        return "0123456789ABCDEF".charAt(value);
    }

    /**
     * The text with its percent escapes decoded. A percent sign that escapes nothing, as in %zz, stays as it is, and so does a plus.
     */
    public static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int end = at;
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            while (isEscape(text, end)) {
                bytes.write(Character.digit(text.charAt(end + 1), 16) * 16 + Character.digit(text.charAt(end + 2), 16));
                end += 3;
            }
            if (end > at) {
                out.append(new String(bytes.toByteArray(), StandardCharsets.UTF_8));
                at = end;
            } else {
                out.append(text.charAt(at++));
            }
        }
        return out.toString();
    }

    private static boolean isEscape(String text, int at) {
        return at + 2 < text.length() && text.charAt(at) == '%'
                && Character.digit(text.charAt(at + 1), 16) >= 0 && Character.digit(text.charAt(at + 2), 16) >= 0;
    }
}
