package dev.gouji.text;

/**
 * Text that is safe to print. A document or a file name may hold characters that move the terminal's cursor, turn the direction of
 * writing or break the line. Printed as they are, they could make a line look like another one.
 */
public final class Visible {

    private static final char LOST = '\uFFFD';

    private Visible() {
    }

    /**
     * The text on one line. Control characters and line ends become blanks, format characters such as U+202E are removed, and a
     * lone surrogate becomes U+FFFD.
     */
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

    /** The same for a text of several lines: line feeds and TABs stay. */
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

    /**
     * The first characters of a text that is longer than {@code most}, with … behind them. It never divides a pair of surrogates, so
     * it may be one character shorter.
     */
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most > 0 && Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + "…";
    }

    /** Whether a character is not shown but has an effect: ESC, line ends, U+202E and similar. A lone surrogate counts too. */
    public static boolean isHidden(int point) {
        if (isPlain(point)) {
            return false;
        }
        int type = Character.getType(point);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** Whether the character is in a range without hidden characters. This is quick, and true of nearly all characters of a report. */
    private static boolean isPlain(int point) {
        return point >= ' ' && point < 0x7F || point >= 0x2010 && point <= 0x2027 || point >= 0x3000 && point <= 0xD7A3
                || point >= 0xFF01 && point <= 0xFFEE;
    }
}
