package dev.gouji.grammar;

import java.util.Arrays;

/**
 * Gives each character a class below 128, so that a lexer is a small table. The grammars are written in these classes (Classes.g4).
 * Only this class knows about widths and blanks: full-width ASCII is in the classes of lower-case ASCII, every kind of blank in that
 * of the space.
 */
public final class CharClass {

    /** Any character without a meaning for the grammars. */
    public static final byte OTHER = 'H';
    public static final byte BLANK = ' ';
    /** A Chinese numeral, 〇 to 百. */
    public static final byte COUNT = 'N';
    /** A circle, which stands for 〇 in years. */
    static final byte CIRCLE = 'E';

    /** Characters around numbers, with the names that they have in Classes.g4. */
    static final byte DI = 'D';
    static final byte RI = 'R';
    static final byte HAO = 'O';
    static final byte ZHI = 'I';
    static final byte DUN = 'V';
    static final byte SHI = 'S';
    static final byte BU = 'G';
    static final byte FEN = 'C';
    /** A stroke wider than a hyphen, or a full-width tilde; a line of them is no fence of code. */
    public static final byte DASH = 'J';

    /** Each class of characters that mean something, and behind its letter these characters. */
    private static final String[] LETTERS = {
        "N一二三四五六七八九十百〇零两", "E○",
        "D第", "T条條", "K款", "X项項", "Z章",
        "Y年", "M月", "R日", "O号號", "I至到", "B起",
        "V、﹑､", "P《", "Q》", "S是", "G部", "C分",
        "W万亿萬億", "U件次份个個人元篇户页本期场宗家批名类",
        "L例", "F法定则則",
    };
    private static final byte[] TABLE = table();

    private CharClass() {
    }

    public static byte of(char c) {
        return TABLE[c];
    }

    /**
     * The classes of a text. If the text does not end with a line end, one is appended. The characters are copied first: charAt
     * checks each index, which takes most of the time while the interpreter runs the loop.
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

    /** Whether it is a space of any width, a character without width or a control character, but no TAB and no line end. */
    public static boolean isBlank(char c) {
        return TABLE[c] == BLANK;
    }

    /** Whether it is a blank without width. Converters leave some inside words and figures, which they do not part. */
    public static boolean hasNoWidth(char c) {
        return c >= '\u200B' && c <= '\u200F' || c == '\u2060' || c == '\uFEFF' || c == '\u00AD';
    }

    /** Whether it is a blank, a TAB or a line end. */
    public static boolean isSpace(char c) {
        return isSpace(TABLE[c]);
    }

    /** The same for a class. */
    static boolean isSpace(byte k) {
        return k == BLANK || k == '\t' || k == '\n' || k == '\r';
    }

    /**
     * The text without blanks of any kind around it. String.strip keeps the no-break space and characters without
     * width.
     */
    public static String trim(String text) {
        return trim(text, new Span(0, text.length())).of(text);
    }

    /** The place without blanks of any kind around it; empty, at its start, if it is blank. */
    public static Span trim(String text, Span place) {
        int from = place.start();
        int to = place.end();
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        return new Span(from, to);
    }

    /** Whether it is one of the Chinese characters of Unicode's first block, as nearly all are. */
    public static boolean isHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }

    /** Whether it is a digit of either width. */
    public static boolean isDigit(char c) {
        return isDigit(TABLE[c]);
    }

    /** The same for a class. */
    static boolean isDigit(byte k) {
        return k >= '0' && k <= '9';
    }

    /** Whether a character of this class may continue a Chinese number. ○ may, but it begins none. */
    static boolean isCount(byte k) {
        return k == COUNT || k == CIRCLE;
    }

    /** Whether a text has only digits of either width, or no characters. */
    public static boolean areDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text has a digit of either width. */
    public static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Where the digits of either width that begin at {@code from} end; {@code from} if there are none. */
    public static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the digits of either width that end at {@code to} begin; {@code to} if there are none. */
    public static int digitsStart(String text, int to) {
        int start = to;
        while (start > 0 && isDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** A filled array. It is filled by doubling, since a loop over all characters would run in the interpreter at every start. */
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
        set(table, BLANK, "\u007F\u0085\u00A0\u00AD\u1680\u180E\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF");
        Arrays.fill(table, 0x2000, 0x2010, BLANK);
        Arrays.fill(table, 0x202A, 0x202F, BLANK);
        for (String letter : LETTERS) {
            set(table, letter.charAt(0), letter.substring(1));
        }
        return table;
    }

    /**
     * Puts full-width signs into the classes of half-width ones. Signs of markup (< > # ` ~ & \ _ @) are left out: in full width they
     * are ordinary text. Pipes and strokes are drawn in many ways.
     */
    private static void foldWidths(byte[] table) {
        for (char c = '!'; c < 0x7F; c++) {
            if ("|<>#`~&\\_@".indexOf(c) < 0) {
                table[c + 0xFEE0] = table[c];
            }
        }
        set(table, '-', "−‐‑─━═");
        set(table, '|', "｜│┃├┤┼┌┐└┘┬┴┏┓┗┛┣┫┳┻╋║╔╗╚╝╠╣╦╩╬┠┨┯┷┿╂┡╇┩╞╪╡╒╤╕╘╧╛");
        set(table, DASH, "—–―～〜");
        set(table, '(', "﹙");
        set(table, ')', "﹚");
        set(table, '[', "〔【〖﹝");
        set(table, ']', "〕】〗﹞");
        set(table, ',', "﹐");
        set(table, '.', "﹒");
        set(table, ':', "︰﹕");
    }

    private static void set(byte[] table, int k, String characters) {
        for (int i = 0; i < characters.length(); i++) {
            table[characters.charAt(i)] = (byte) k;
        }
    }
}
