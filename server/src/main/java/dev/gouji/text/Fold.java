package dev.gouji.text;

import dev.gouji.grammar.CharClass;
import java.util.Arrays;

/**
 * The form in which labels, headings and titles are compared: half-width lower-case letters and digits, simplified characters, no
 * blanks, no marks. Markdown's emphasis and HTML's tags and entities within a cell are left out as well.
 */
public final class Fold {

    /** Longer tags are not recognised. Word writes tags of some hundred characters. */
    private static final int LONGEST_TAG = 400;
    private static final String TRADITIONAL =
            "規範檔項條許處罰強費採購數製發廢現總計開訴訟復複議維糾結審經後業構組織務機關屬國對單萬圓請轉辦給與無種額動屆員類檢舉獲認"
            + "確斷實際應當責監顧導據並內過執觸詢聯彙編會黨區縣鎮鄉街廳級幾號報資訊這穩護權訪沒補繳納繼續況體問題進係徵於時書標櫟欄決灣"
            + "為眾統綜網縮華見設註評話諮間閱雲電點覆證備聽優測紙專擔約歷習講";
    private static final String SIMPLIFIED =
            "规范档项条许处罚强费采购数制发废现总计开诉讼复复议维纠结审经后业构组织务机关属国对单万元请转办给与无种额动届员类检举获认"
            + "确断实际应当责监顾导据并内过执触询联汇编会党区县镇乡街厅级几号报资讯这稳护权访没补缴纳继续况体问题进系征于时书标栎栏决湾"
            + "为众统综网缩华见设注评话咨间阅云电点复证备听优测纸专担约历习讲";
    private static final char FIRST = '\u4E00';
    /** All characters from {@link #FIRST} to this one are letters. */
    private static final char LAST = '\u9FEF';
    /** What is added to each letter, from {@link #FIRST} on, to get its simplified character; 0 for nearly all. */
    private static final char[] SHIFT = shifts();

    private Fold() {
    }

    public static String label(CharSequence text) {
        return label(text, 0, text.length());
    }

    public static String label(CharSequence text, int from, int to) {
        return label(text, from, to, to - from);
    }

    /** The first {@code most} characters of the folded label. */
    public static String label(CharSequence text, int from, int to, int most) {
        char[] out = new char[Math.min(most, to - from)];
        int n = 0;
        for (int i = from; i < to && n < out.length; i++) {
            char c = text.charAt(i);
            if (c == '<' || c == '&') {
                int end = markup(text, i, to);
                if (end > i) {
                    i = end;
                    continue;
                }
            }
            char folded = character(c);
            if (folded != 0) {
                out[n++] = folded;
            }
        }
        return new String(out, 0, n);
    }

    /** The text in simplified characters with the same offsets. */
    public static String simplified(String text) {
        char[] out = text.toCharArray();
        boolean changed = false;
        for (int i = 0; i < out.length; i++) {
            char simple = simple(out[i]);
            changed |= simple != out[i];
            out[i] = simple;
        }
        return changed ? new String(out) : text;
    }

    /** The text without characters that have no width, as converters leave some inside words; the text itself if it has none. */
    public static String withWidth(String text) {
        int width = 0;
        while (width < text.length() && !CharClass.hasNoWidth(text.charAt(width))) {
            width++;
        }
        if (width == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!CharClass.hasNoWidth(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    /**
     * The text with blanks in place of tags and entities, with the same offsets. A text without tags stays as it is, entities
     * included.
     */
    public static String withoutMarkup(String text) {
        if (text.indexOf('<') < 0 || text.indexOf('>') < 0) {
            return text;
        }
        char[] out = text.toCharArray();
        for (int i = 0; i < out.length; i++) {
            if (text.charAt(i) == '<' || text.charAt(i) == '&') {
                int end = markup(text, i, out.length);
                Arrays.fill(out, i, end > i ? end + 1 : i, ' ');
                i = end;
            }
        }
        return new String(out);
    }

    /** The place of the last character of the tag or entity that begins at {@code at}; {@code at} if none begins there. */
    private static int markup(CharSequence text, int at, int to) {
        char close = text.charAt(at) == '<' ? '>' : ';';
        int most = Math.min(to, at + (close == ';' ? 10 : LONGEST_TAG));
        for (int i = at + 1; i < most; i++) {
            if (text.charAt(i) == close) {
                return i;
            }
            if (text.charAt(i) == text.charAt(at)) {
                return at;
            }
        }
        return at;
    }

    /** The character for comparisons; 0 for a character that is left out. */
    private static char character(char c) {
        if (c >= FIRST && c <= LAST) {
            return (char) (c + SHIFT[c - FIRST]);
        }
        byte k = CharClass.of(c);
        if (k >= '0' && k <= '9' || k >= 'a' && k <= 'z') {
            return (char) k;
        }
        return Character.isLetter(c) || Character.isSurrogate(c) ? c : c == '〇' ? c : 0;
    }

    private static char simple(char c) {
        return c >= FIRST && c <= LAST ? (char) (c + SHIFT[c - FIRST]) : c;
    }

    private static char[] shifts() {
        char[] shifts = new char[LAST - FIRST + 1];
        for (int i = 0; i < TRADITIONAL.length(); i++) {
            char traditional = TRADITIONAL.charAt(i);
            shifts[traditional - FIRST] = (char) (SIMPLIFIED.charAt(i) - traditional);
        }
        return shifts;
    }
}
