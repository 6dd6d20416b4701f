package dev.gouji.text;

import dev.gouji.grammar.CharClass;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Words with attributes, as Pandoc writes them in Markdown: [一、总体情况]{style="font-family:黑体"}. Where they are a whole heading,
 * a whole paragraph or a cell, brackets and attributes are read as characters of no width, so that places stay. In the row of a
 * table several may stand side by side; elsewhere words would be torn.
 */
public final class BracketedSpans {

    private static final char INVISIBLE = '\u200B';

    private final char[] text;
    /** Where brackets open that the line has not closed yet. */
    private final Deque<Integer> open = new ArrayDeque<>();

    private BracketedSpans(String text) {
        this.text = text.toCharArray();
    }

    /** The text with characters of no width in place of them; the same text where it has none. */
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

    /** The end of attributes in braces in one cell: {.underline}, {#hits}, {style="color:red"}; 0 where no attributes stand. */
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

    /** Whether a row begins there: of pipes, or set in by two blanks as the tables are whose cells blanks part. */
    private boolean isRow(int line) {
        int first = line;
        while (first < text.length && text[first] == ' ') {
            first++;
        }
        return first < text.length && text[first] == '|' || first - line >= 2;
    }

    /** Whether a blank or the end of the line stands there, marks of emphasis aside. */
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
