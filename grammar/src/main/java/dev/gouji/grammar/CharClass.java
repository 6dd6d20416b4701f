package dev.gouji.grammar;

import java.util.Arrays;

/**
 * The class of a character, the alphabet in which the grammars are written (Classes.g4): always below 128, so that a
 * lexer is a small table. It is also the one place that knows widths and blanks: full-width ASCII reads
 * as lower-case ASCII, every kind of blank as a space.
 */
public final class CharClass {

    /** Any character that means nothing to the grammars. */
    public static final byte OTHER = 'H';
    public static final byte BLANK = ' ';
    /** A Chinese numeral, 〇 to 百. */
    public static final byte COUNT = 'N';
    /** A circle, which stands for 〇 in years. */
    static final byte CIRCLE = 'E';

    /** A stroke wider than a hyphen, or a full-width tilde; a line of them is no fence of code. */
    public static final byte DASH = 'J';

    private static final byte[] TABLE = table();

    private CharClass() {
    }

    public static byte of(char c) {
        return TABLE[c];
    }

    /**
     * The classes of a text. A line end is appended where the text lacks one, so that every line has one. The characters are
     * copied first: charAt checks each index, which takes most of the time while the interpreter runs the loop.
     */
    static byte[] of(String text) {
        char[] characters = text.toCharArray();
        int length = characters.length;
        boolean ended = length == 0 || characters[length - 1] == '\n' || characters[length - 1] == '\r';
        byte[] classes = new byte[ended ? length : length + 1];
        for (int i = 0; i < length; i++) {
            classes[i] = TABLE[characters[i]];
        }
        if (!ended) {
            classes[length] = '\n';
        }
        return classes;
    }

    /** A space of any width, a zero-width mark or a control character; a TAB and line ends are none. */
    public static boolean isBlank(char c) {
        return TABLE[c] == BLANK;
    }

    /** A blank that is not even a gap: conversion leaves it inside words and figures, and it separates nothing. */
    public static boolean hasNoWidth(char c) {
        return c >= '\u200B' && c <= '\u200F' || c == '\u2060' || c == '\uFEFF' || c == '\u00AD';
    }

    /** A blank, a TAB or a line end. */
    public static boolean isSpace(char c) {
        byte k = TABLE[c];
        return k == BLANK || k == '\t' || k == '\n' || k == '\r';
    }

    /**
     * The text without blanks of any kind around it. String.strip keeps the no-break space and characters without
     * width.
     */
    public static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        return text.substring(from, to);
    }

    /** A digit of either width. */
    public static boolean isDigit(char c) {
        byte k = TABLE[c];
        return k >= '0' && k <= '9';
    }

    /** Fills the array by doubling: a loop over all characters would run in the interpreter at every start. */
    private static byte[] filled(int size, byte value) {
        byte[] table = new byte[size];
        table[0] = value;
        for (int done = 1; done < size; done *= 2) {
            System.arraycopy(table, 0, table, done, Math.min(done, size - done));
        }
        return table;
    }

    private static byte[] table() {
        byte[] table = filled(Character.MAX_VALUE + 1, OTHER);
        Arrays.fill(table, 0, ' ', BLANK);
        set(table, '\t', "\t");
        set(table, '\n', "\n");
        set(table, '\r', "\r");
        for (char c = ' '; c < 0x7F; c++) {
            table[c] = (byte) Character.toLowerCase(c);
        }
        foldWidths(table);
        set(table, (char) BLANK, "\u007F\u0085\u00A0\u00AD\u1680\u180E\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF");
        Arrays.fill(table, 0x2000, 0x2010, BLANK);
        Arrays.fill(table, 0x202A, 0x202F, BLANK);
        words(table);
        return table;
    }

    /**
     * Signs that mean something in markup (< > # ` ~ & \ _ @) do so in their half-width form only: the full-width one is
     * ordinary text. Pipes are drawn in many ways.
     */
    private static void foldWidths(byte[] table) {
        for (char c = '!'; c < 0x7F; c++) {
            if ("|<>#`~&\\_@".indexOf(c) < 0) {
                table[c + 0xFEE0] = table[c];
            }
        }
        set(table, '-', "−‐‑─━");
        set(table, '|', "｜│┃├┤┼┌┐└┘┬┴");
        set(table, (char) DASH, "—–―～〜");
        set(table, '(', "﹙");
        set(table, ')', "﹚");
        set(table, '[', "〔【〖");
        set(table, ']', "〕】〗");
        set(table, ',', "﹐");
        set(table, '.', "﹒");
        set(table, ':', "︰﹕");
    }

    private static void words(byte[] table) {
        set(table, 'N', "一二三四五六七八九十百〇零两");
        set(table, 'E', "○");
        set(table, 'D', "第");
        set(table, 'T', "条條");
        set(table, 'K', "款");
        set(table, 'X', "项項");
        set(table, 'Z', "章");
        set(table, 'Y', "年");
        set(table, 'M', "月");
        set(table, 'R', "日");
        set(table, 'O', "号號");
        set(table, 'I', "至到");
        set(table, 'B', "起");
        set(table, 'V', "、﹑､");
        set(table, 'P', "《");
        set(table, 'Q', "》");
        set(table, 'S', "是");
        set(table, 'G', "部");
        set(table, 'C', "分");
        set(table, 'W', "万亿萬億");
        set(table, 'U', "件次份个個人元篇户页本期场宗家批名类");
        set(table, 'L', "例");
        set(table, 'F', "法定则則");
    }

    private static void set(byte[] table, char as, String characters) {
        for (int i = 0; i < characters.length(); i++) {
            table[characters.charAt(i)] = (byte) as;
        }
    }
}
