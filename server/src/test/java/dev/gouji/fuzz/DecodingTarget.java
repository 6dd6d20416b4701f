package dev.gouji.fuzz;

import dev.gouji.grammar.Span;
import dev.gouji.text.Edit;
import dev.gouji.text.decode.Decoded;
import dev.gouji.text.decode.Decoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Decodes any bytes, or refuses them. An edit of the decoded text keeps every byte outside of it. A text that is made of the
 * bytes is encoded in each encoding and must be decoded again.
 */
public final class DecodingTarget {

    private static final List<String> NEW_TEXTS = List.of("", "0", "某𠮷", "\r\n");

    private static final String MARK = "\uFEFF";
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE, GB18030);

    private DecodingTarget() {
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        Decoder.decode(bytes).ifPresent(decoded -> check(bytes, decoded));
        String text = FuzzText.of(bytes);
        for (Charset charset : CHARSETS) {
            // a file that is also valid UTF-8 is decoded as UTF-8
            if (charset.newEncoder().canEncode(text) && !text.startsWith(MARK)) {
                byte[] file = (charset.equals(GB18030) ? text : MARK + text).getBytes(charset);
                Optional.of(Decoder.decode(file).orElseThrow()).filter(d -> d.charset().equals(charset))
                        .ifPresent(d -> check(text, file, d));
            }
        }
    }

    private static void check(String text, byte[] file, Decoded decoded) {
        Hold.equal(text, decoded.text(), "text in " + decoded.charset());
        check(file, decoded);
    }

    private static void check(byte[] file, Decoded decoded) {
        Hold.that(Arrays.equals(file, decoded.apply(file, List.of())), () -> "the file changed without an edit");
        int length = decoded.text().length();
        int step = Math.max(1, length / 5);
        for (int at = 0; at <= length; at += step) {
            int from = boundary(decoded.text(), at);
            int to = boundary(decoded.text(), Math.min(length, at + at % 3));
            edit(file, decoded, new Edit(new Span(from, Math.max(from, to)), NEW_TEXTS.get(at % NEW_TEXTS.size())));
        }
    }

    /** The offset, or that before it if it is within a character of two units: spans of the tree never end there. */
    private static int boundary(String text, int at) {
        boolean within = at > 0 && at < text.length() && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
        return within ? at - 1 : at;
    }

    private static void edit(byte[] file, Decoded decoded, Edit edit) {
        byte[] edited = decoded.apply(file, List.of(edit));
        String text = decoded.text();
        int before = decoded.mark() + bytes(decoded, text.substring(0, edit.span().start()));
        int after = bytes(decoded, text.substring(edit.span().end()));
        Hold.that(Arrays.equals(file, 0, before, edited, 0, before), () -> "bytes before " + edit);
        Hold.that(Arrays.equals(file, file.length - after, file.length, edited, edited.length - after, edited.length),
                () -> "bytes after " + edit);
        byte[] between = Arrays.copyOfRange(edited, before, edited.length - after);
        Hold.that(Arrays.equals(edit.newText().getBytes(decoded.charset()), between), () -> "bytes of " + edit);
    }

    private static int bytes(Decoded decoded, String text) {
        return text.getBytes(decoded.charset()).length;
    }
}
