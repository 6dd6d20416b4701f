package dev.gouji.text;

import dev.gouji.grammar.CharClass;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Words with attributes, as Pandoc writes them in Markdown: [一、总体情况]{style="font-family:黑体"}. Characters of no width replace the
 * brackets and attributes, so that offsets stay the same. In the row of a table this is done everywhere, and elsewhere only to
 * words that stand alone: 公[开]{.mark}信息 stays, because a character of no width would tear the word.
 */
public final class BracketedSpans {

    private static final char INVISIBLE = '\u200B';

    private final char[] text;
    /** The places of the brackets that are open so far in the line. */
    private final Deque<Integer> open = new ArrayDeque<>();

    private BracketedSpans(String text) {
        this.text = text.toCharArray();
    }

    /** The text with characters of no width in place of brackets and attributes; the text itself if it has none. */
    public static String hidden(String text) {
        return text.contains("]{") ? new BracketedSpans(text).hidden() : text;
    }

    private String hidden() {
        boolean row = isRow(0);
        for (int at = 0; at < text.length; at++) {
            if (endsLine(at)) {
                row = isRow(at + 1);
                open.clear();
            } else if (text[at] == '[') {
                open.push(at);
            } else if (text[at] == ']' && !open.isEmpty()) {
                hide(open.pop(), at, row);
            }
        }
        return new String(text);
    }

    private void hide(int from, int close, boolean row) {
        int end = attributes(close + 1);
        if (end > 0 && (row || isBlank(from - 1, -1) && isBlank(end, 1))) {
            text[from] = INVISIBLE;
            for (int i = close; i < end; i++) {
                text[i] = INVISIBLE;
            }
        }
    }

    /**
     * The end of the attributes that begin there, {.underline}, {#hits} or {style="color:red"}, all in one cell; 0 if none begin
     * there.
     */
    private int attributes(int from) {
        if (from + 1 >= text.length || text[from] != '{') {
            return 0;
        }
        boolean attributes = text[from + 1] == '.' || text[from + 1] == '#';
        for (int i = from + 1; i < text.length && "\n\r{|\t".indexOf(text[i]) < 0; i++) {
            if (text[i] == '}') {
                return attributes ? i + 1 : 0;
            }
            attributes |= text[i] == '=' && i > from + 1;
        }
        return 0;
    }

    /**
     * Whether the line is the row of a table: it begins with a pipe, or with two blanks as in tables whose cells are parted by
     * blanks.
     */
    private boolean isRow(int line) {
        int first = line;
        while (first < text.length && text[first] == ' ') {
            first++;
        }
        return first < text.length && text[first] == '|' || first - line >= 2;
    }

    /**
     * Whether a blank or an end of the line stands there, or behind marks of emphasis.
     *
     * @param step 1 to go forward over the marks, -1 to go backward
     */
    private boolean isBlank(int at, int step) {
        int i = at;
        while (i >= 0 && i < text.length && (text[i] == '*' || text[i] == '_')) {
            i += step;
        }
        return i < 0 || i >= text.length || endsLine(i) || CharClass.isSpace(text[i]) && !CharClass.hasNoWidth(text[i]);
    }

    private boolean endsLine(int at) {
        return text[at] == '\n' || text[at] == '\r';
    }
}
