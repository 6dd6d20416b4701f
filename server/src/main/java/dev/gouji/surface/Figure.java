package dev.gouji.surface;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Inline;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the text of a cell states.
 *
 * @param value its number, or why it has none
 * @param end the offset in the text at which the number ends, before its unit
 * @param unit the unit behind it, empty if there is none; a note in brackets may follow
 */
public record Figure(CellValue value, int end, String unit) {

    private static final Figure BLANK = new Figure(CellValue.BLANK, 0, "");
    private static final String[] UNITS = {"万元", "亿元", "元", "件", "项", "条", "宗", "个", "份", "次", "起", "人", "例"};
    /** No count has more; a longer run of digits is no figure of a report. */
    private static final int MOST_DIGITS = 18;

    /** Reads a text without blanks around it. */
    public static Figure read(String text) {
        if (text.isEmpty()) {
            return BLANK;
        }
        long plain = plain(text);
        if (plain >= 0) {
            return new Figure(CellValue.of(plain), text.length(), "");
        }
        return mayBegin(text) ? new Reader(text).read() : unreadable(text);
    }

    /** The value of a number of a text, a percentage without its sign; empty if its figure cannot be read. */
    public static Optional<BigDecimal> number(String text, Inline.Quantity quantity) {
        return read(quantity.figure().of(text)).value().number();
    }

    public boolean isReadable() {
        return value.kind() != CellValue.Kind.UNREADABLE;
    }

    private static Figure unreadable(String text) {
        return new Figure(CellValue.UNREADABLE, text.length(), "");
    }

    /** Whether a text without blanks around it is a number, a stroke or 无, or empty. */
    public static boolean isFigure(String text) {
        return read(text).isReadable();
    }

    /** The number of a text that has only digits, as most figures have; -1 for other texts. */
    private static long plain(String text) {
        if (text.length() > MOST_DIGITS) {
            return -1;
        }
        long number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    /** Whether a figure may have this first character; most words are sorted out so. */
    private static boolean mayBegin(String text) {
        byte k = CharClass.of(text.charAt(0));
        return k != CharClass.COUNT && (k != CharClass.OTHER || "无增减".indexOf(text.charAt(0)) >= 0);
    }

    /** Reads signs, digits and unit. The digits are collected in a long, since for most cells no BigDecimal is needed in the end. */
    private static final class Reader {

        private final String text;
        private int at;
        private boolean negative;
        private long digits;
        private int decimals;
        /** Where the digits end. */
        private int end;
        private String unit = "";

        Reader(String text) {
            this.text = text;
        }

        Figure read() {
            if (isDash()) {
                return new Figure(CellValue.DASH, text.length(), "");
            }
            if (!isNumber()) {
                return unreadable(text);
            }
            return new Figure(CellValue.of(BigDecimal.valueOf(negative ? -digits : digits, decimals)), end, unit);
        }

        private boolean isNumber() {
            sign();
            if (!digits()) {
                return false;
            }
            end = at;
            unit = unit();
            note();
            return at == text.length();
        }

        /** Skips a note of words in brackets at the end: 22（其中修订16件） states 22. */
        private void note() {
            boolean opens = at < text.length() && CharClass.of(text.charAt(at)) == '(';
            if (opens && CharClass.of(text.charAt(text.length() - 1)) == ')' && hasWords(at + 1)) {
                at = text.length();
            }
        }

        /** Whether the brackets have Chinese words and no other brackets in them. */
        private boolean hasWords(int from) {
            boolean words = false;
            for (int i = from; i < text.length() - 1; i++) {
                byte k = CharClass.of(text.charAt(i));
                if (k == '(' || k == ')') {
                    return false;
                }
                words |= CharClass.isHan(text.charAt(i));
            }
            return words;
        }

        private boolean isDash() {
            if (text.equals("无")) {
                return true;
            }
            for (int i = 0; i < text.length(); i++) {
                byte k = CharClass.of(text.charAt(i));
                if (k != '-' && k != '~' && k != CharClass.DASH && k != '/' && text.charAt(i) != '\\') {
                    return false;
                }
            }
            return text.length() <= 2;
        }

        private void sign() {
            at = escaped(0) ? 1 : 0;
            char first = text.charAt(at);
            byte k = CharClass.of(first);
            negative = first == '减' || k == '-';
            if (first == '减' || first == '增') {
                at += text.startsWith(negative ? "减少" : "增加", at) ? 2 : 1;
                skipBlanks();
            } else if (k == '-' || k == '+') {
                at++;
                skipBlanks();
            }
        }

        /** Whether a sign follows a backslash. Converters to Markdown write \-3 and 38\.2, so that it does not become a list. */
        private boolean escaped(int i) {
            return i + 1 < text.length() && text.charAt(i) == '\\' && "-+.".indexOf(text.charAt(i + 1)) >= 0;
        }

        private boolean digits() {
            int count = 0;
            boolean point = false;
            while (digitFollows(at) || count > 0 && goesOn(point)) {
                byte k = CharClass.of(text.charAt(at));
                if (CharClass.isDigit(text.charAt(at))) {
                    digits = digits * 10 + k - '0';
                    decimals += point ? 1 : 0;
                    count++;
                }
                point |= k == '.';
                at++;
            }
            return count > 0 && count <= MOST_DIGITS;
        }

        /** Whether a number goes on behind the character here: a comma, a point, a backslash or a character without width. */
        private boolean goesOn(boolean point) {
            if (isOf(',', at)) {
                return !point && groupFollows();
            }
            if (isOf('.', at)) {
                return !point && digitFollows(at + 1);
            }
            int next = at;
            while (next < text.length() && CharClass.hasNoWidth(text.charAt(next))) {
                next++;
            }
            return escaped(at) && digitFollows(at + 2) || next > at && (digitFollows(next) || isOf('.', next) && digitFollows(next + 1));
        }

        private boolean isOf(char k, int i) {
            return i < text.length() && CharClass.of(text.charAt(i)) == k;
        }

        private boolean groupFollows() {
            return digitFollows(at + 1) && digitFollows(at + 2) && digitFollows(at + 3) && !digitFollows(at + 4);
        }

        private boolean digitFollows(int i) {
            return i < text.length() && CharClass.isDigit(text.charAt(i));
        }

        private String unit() {
            skipBlanks();
            for (String unit : UNITS) {
                if (text.startsWith(unit, at)) {
                    at += unit.length();
                    return unit;
                }
            }
            return "";
        }

        private void skipBlanks() {
            while (at < text.length() && CharClass.isBlank(text.charAt(at))) {
                at++;
            }
        }
    }
}
