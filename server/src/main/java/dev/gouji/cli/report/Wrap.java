package dev.gouji.cli.report;

import dev.gouji.text.Width;

/**
 * Breaks lines of text at a number of columns. Chinese breaks between any two characters, except before closing marks,
 * after opening marks, between straight quotation marks and inside the numbers of rows and documents. Latin words, numbers
 * and addresses stay whole. Lines that start with four blanks are examples and are not broken.
 */
public final class Wrap {

    private static final int LEAST = 20;
    private static final String EXAMPLE = "    ";
    private static final String ITEM = "· ";
    /** Marks that must not begin a line. */
    private static final String CLOSING = "，。、；：！？）》」』〕”’…—％%)]},.;:!?";
    /** The numerals that stand before a bracket in the number of a row: 三（五）5. */
    private static final String ROWS = "一二三四";
    /** Marks that must not end a line. */
    private static final String OPENING = "（《「『“‘〔([{";

    private Wrap() {
    }

    /** The text with every wide line broken. Further lines of an item are indented. */
    public static String lines(String text, int columns) {
        StringBuilder out = new StringBuilder(text.length() + text.length() / 20);
        for (String line : text.split("\n", -1)) {
            out.append(out.isEmpty() ? "" : "\n");
            line(line, Math.max(LEAST, columns), out);
        }
        return out.toString();
    }

    /** The text with a mark at each place where a line may end and no blank stands. */
    public static String marked(String text, String mark) {
        StringBuilder out = new StringBuilder(text.length() * 2);
        int at = 0;
        while (at < text.length()) {
            int next = at + Character.charCount(text.codePointAt(at));
            out.append(text, at, next);
            if (next < text.length() && !Character.isWhitespace(text.charAt(at)) && mayBreak(text, at, next)) {
                out.append(mark);
            }
            at = next;
        }
        return out.toString();
    }

    private static void line(String line, int columns, StringBuilder out) {
        if (line.startsWith(EXAMPLE)) {
            out.append(line);
            return;
        }
        String indent = line.startsWith(ITEM) ? "  " : "";
        int from = 0;
        int room = columns;
        int end = end(line, from, room);
        while (end < line.length()) {
            out.append(line, from, trimmed(line, from, end)).append('\n').append(indent);
            from = unblank(line, end);
            room = columns - indent.length();
            end = end(line, from, room);
        }
        out.append(line, from, line.length());
    }

    /**
     * The end of the line that begins at {@code from}: the last possible break that fits, or the first one if a word is wider than
     * the room.
     */
    private static int end(String line, int from, int room) {
        int width = 0;
        int last = from;
        int at = from;
        while (at < line.length()) {
            int next = at + Character.charCount(line.codePointAt(at));
            width += line.charAt(at) == ' ' && width == room ? 0 : Width.of(line.codePointAt(at));
            if (width > room && last > from) {
                return last;
            }
            if (next < line.length() && mayBreak(line, at, next)) {
                last = next;
                if (width > room) {
                    return last;
                }
            }
            at = next;
        }
        return line.length();
    }

    /** Whether a line may end after the character at {@code at}, before the one at {@code next}. */
    private static boolean mayBreak(String line, int at, int next) {
        int one = line.codePointAt(at);
        int other = line.codePointAt(next);
        if (CLOSING.indexOf(other) >= 0 || OPENING.indexOf(one) >= 0 || other == ' ' || isNumber(one, other) || isQuoted(line, next)) {
            return false;
        }
        return one == ' ' || Width.of(one) == 2 || Width.of(other) == 2;
    }

    /** Whether the place lies between two straight quotation marks, or beside one without a partner. */
    private static boolean isQuoted(String line, int place) {
        int from = -1;
        int to = line.indexOf('"');
        while (to >= 0 && to < place) {
            from = from < 0 ? to : -1;
            to = line.indexOf('"', to + 1);
        }
        boolean pair = to >= 0 && (from >= 0 || line.indexOf('"', to + 1) >= 0);
        return from >= 0 && to >= 0 || !pair && (from == place - 1 || to == place);
    }

    /** Whether both characters belong to the number of a row (三（五）5) or of a document (〔2021〕30号). */
    private static boolean isNumber(int one, int other) {
        boolean row = one == '）' && isDigit(other) || other == '（' && ROWS.indexOf(one) >= 0;
        return row || other == '〔' || one == '〕' && isDigit(other) || isDigit(one) && other == '号';
    }

    private static boolean isDigit(int point) {
        return point >= '0' && point <= '9';
    }

    private static int trimmed(String line, int from, int end) {
        int to = end;
        while (to > from && line.charAt(to - 1) == ' ') {
            to--;
        }
        return to;
    }

    private static int unblank(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
