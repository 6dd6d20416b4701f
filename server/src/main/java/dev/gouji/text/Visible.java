package dev.gouji.text;

/**
 * Text as it may be shown. A document or a file name may hold characters that move a terminal's cursor, turn the
 * direction of writing or end a line where no line ends; shown as they are, they would make a line read otherwise than
 * it is.
 */
public final class Visible {

    private static final char LOST = '\uFFFD';

    private Visible() {
    }

    /** The text on one line: control characters and line ends become blanks, marks without width are removed. */
    public static String of(String text) {
        int plain = 0;
        while (plain < text.length() && isPlain(text.charAt(plain))) {
            plain++;
        }
        return plain == text.length() ? text : text.substring(0, plain) + shown(text, plain);
    }

    private static String shown(String text, int from) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = from; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            if (!isHidden(point)) {
                out.appendCodePoint(point);
            } else if (Character.getType(point) == Character.SURROGATE) {
                out.append(LOST);
            } else if (Character.getType(point) != Character.FORMAT) {
                out.append(' ');
            }
        }
        return out.toString();
    }

    /** The same of a text whose lines and TABs stay. */
    public static String lines(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\t') {
                out.append(of(text.substring(from, i))).append(text.charAt(i));
                from = i + 1;
            }
        }
        return out.append(of(text.substring(from))).toString();
    }

    /** Whether a character has an effect instead of a shape: ESC, line ends, U+202E and similar, a lone surrogate. */
    public static boolean isHidden(int point) {
        if (isPlain(point)) {
            return false;
        }
        int type = Character.getType(point);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** Whether a character is of a block in which all have a shape, as nearly all of a report are. */
    private static boolean isPlain(int point) {
        return point >= ' ' && point < 0x7F || point >= 0x2010 && point <= 0x2027 || point >= 0x3000 && point <= 0xD7A3
                || point >= 0xFF01 && point <= 0xFFEE;
    }
}
