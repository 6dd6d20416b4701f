package dev.gouji.text;

import dev.gouji.grammar.CharClass;

/**
 * Words with attributes, as Pandoc writes them in Markdown: [一、总体情况]{style="font-family:黑体"}. Where they are a whole heading,
 * a whole paragraph or a cell, brackets and attributes are read as characters of no width, so that places stay. In the row of a
 * table several may stand side by side; elsewhere words would be torn.
 */
public final class BracketedSpans {

    private static final char INVISIBLE = '\u200B';

    private final char[] text;

    private BracketedSpans(String text) {
        this.text = text.toCharArray();
    }

    /** The text with characters of no width in place of them; the same text where it has none. */
    public static String hidden(String text) {
        int close = text.indexOf("]{");
        if (close < 0) {
            return text;
        }
        BracketedSpans spans = new BracketedSpans(text);
        while (close >= 0) {
            spans.hide(close);
            close = text.indexOf("]{", close + 1);
        }
        return new String(spans.text);
    }

    private void hide(int close) {
        int open = opening(close);
        int end = attributes(close + 1);
        if (open >= 0 && end > 0 && (isRow(open) || isBlank(open - 1, -1) && isBlank(end, 1))) {
            text[open] = INVISIBLE;
            for (int i = close; i < end; i++) {
                text[i] = INVISIBLE;
            }
        }
    }

    /** The end of attributes in braces in one cell: {.underline}, {#hits}, {style="color:red"}; 0 where no attributes stand. */
    private int attributes(int from) {
        boolean attributes = from + 1 < text.length && (text[from + 1] == '.' || text[from + 1] == '#');
        for (int i = from + 1; i < text.length && "\n\r{|\t".indexOf(text[i]) < 0; i++) {
            if (text[i] == '}') {
                return attributes ? i + 1 : 0;
            }
            attributes |= text[i] == '=' && i > from + 1;
        }
        return 0;
    }

    /** The place of the bracket on the line that this one closes; -1 where there is none. */
    private int opening(int close) {
        int depth = 1;
        for (int i = close - 1; i >= 0 && !endsLine(i); i--) {
            depth += text[i] == ']' ? 1 : text[i] == '[' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the line is a row: of pipes, or set in by two blanks as the tables are whose cells blanks part. */
    private boolean isRow(int at) {
        int start = at;
        while (start > 0 && !endsLine(start - 1)) {
            start--;
        }
        int first = start;
        while (first < at && text[first] == ' ') {
            first++;
        }
        return text[first] == '|' || first - start >= 2;
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
