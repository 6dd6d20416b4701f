package dev.gouji.text.decode;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Reads the bytes of a web page. UTF-8 is tried before the encoding that the page names: Chinese text in another encoding is hardly
 * ever valid UTF-8, but nearly all bytes are valid in some of the encodings that pages name.
 */
public final class PageDecoder {

    /** The number of bytes at the beginning of a page in which the name of its encoding is looked for. */
    private static final int HEAD = 4096;
    private static final String WORD = "charset";
    /**
     * Beginnings of names that are ignored. UTF-8 and GB18030 are tried anyway. In HZ and ISO-2022, the bytes of a character depend
     * on earlier bytes, so an edit could not find the bytes of a part of the text.
     */
    private static final List<String> IGNORED = List.of("gb", "utf", "hz", "iso-2022", "x-");

    private PageDecoder() {
    }

    /** The text; empty if the bytes are not valid in UTF-8, the encoding that the page names, or GB18030. */
    public static Optional<Decoded> decode(byte[] bytes) {
        Optional<Decoded> unicode = Decoder.unicode(bytes);
        if (unicode.isPresent() || Decoder.isMarked(bytes)) {
            return unicode;
        }
        Optional<Charset> named = named(bytes);
        Optional<Decoded> decoded = named.isPresent() ? Decoder.strict(bytes, named.get(), 0) : Optional.empty();
        return decoded.isPresent() ? decoded : Decoder.strict(bytes, Decoder.gb18030(), 0);
    }

    private static Optional<Charset> named(byte[] bytes) {
        String label = label(bytes);
        for (String other : IGNORED) {
            if (label.isEmpty() || label.regionMatches(true, 0, other, 0, other.length())) {
                return Optional.empty();
            }
        }
        try {
            return Charset.isSupported(label) ? Optional.of(Charset.forName(label)) : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }

    private static String label(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        int at = 0;
        while (at < head.length() && !head.regionMatches(true, at, WORD, 0, WORD.length())) {
            at++;
        }
        at += WORD.length();
        while (at < head.length() && " =\"'\t\r\n".indexOf(head.charAt(at)) >= 0) {
            at++;
        }
        int end = at;
        while (end < head.length() && (Character.isLetterOrDigit(head.charAt(end)) || "-_:.".indexOf(head.charAt(end)) >= 0)) {
            end++;
        }
        return at < end ? head.substring(at, end) : "";
    }
}
