package dev.gouji.lsp;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Counts lines and columns in the slow and obvious way: it encodes the text before a place. Tests compare the server's
 * positions with these, so this class must share no code with {@code LineIndex}.
 */
public final class Columns {

    private record Unit(Charset charset, int bytes) {
    }

    private static final Map<String, Unit> UNITS = Map.of(
            "utf-8", new Unit(StandardCharsets.UTF_8, 1),
            "utf-16", new Unit(StandardCharsets.UTF_16LE, 2),
            "utf-32", new Unit(Charset.forName("UTF-32LE"), 4));

    private Columns() {
    }

    public static int line(String text, int index) {
        return lines(text.substring(0, index)).length - 1;
    }

    public static int character(String text, int index, String encoding) {
        String[] before = lines(text.substring(0, index));
        return units(before[before.length - 1], encoding);
    }

    /** The position of a place, as JSON of the protocol. */
    static Map<String, Integer> position(String text, int index, String encoding) {
        return Map.of("line", line(text, index), "character", character(text, index, encoding));
    }

    public static int units(String text, String encoding) {
        return text.getBytes(UNITS.get(encoding).charset()).length / UNITS.get(encoding).bytes();
    }

    /** The index of a place that exists. */
    public static int index(String text, int line, int character, String encoding) {
        for (int index = 0; index <= text.length(); index++) {
            if (!isTorn(text, index) && line(text, index) == line && character(text, index, encoding) == character) {
                return index;
            }
        }
        throw new AssertionError("no place " + line + ":" + character);
    }

    /** Whether the place lies between CR and LF or inside a surrogate pair: such a place has no column. */
    public static boolean isTorn(String text, int index) {
        return index > 0 && index < text.length() && (text.startsWith("\r\n", index - 1)
                || Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index)));
    }

    private static String[] lines(String text) {
        return text.split("\r\n|\r|\n", -1);
    }
}
