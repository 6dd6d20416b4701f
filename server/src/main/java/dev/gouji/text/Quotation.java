package dev.gouji.text;

/** Lines that a mail quotes: > 一、总体情况. Blanks replace the marks before them, so that offsets stay the same. */
public final class Quotation {

    private final char[] text;

    private Quotation(String text) {
        this.text = text.toCharArray();
    }

    /** The text with blanks in place of the marks; the text itself if it has no line with a mark and a blank. */
    public static String hidden(String text) {
        boolean quoted = text.startsWith("> ") || text.contains("\n> ") || text.contains("\r> ");
        return quoted ? new Quotation(text).hidden() : text;
    }

    private String hidden() {
        boolean atStart = true;
        for (int at = 0; at < text.length; at++) {
            boolean ends = text[at] == '\n' || text[at] == '\r';
            boolean mark = atStart && text[at] == '>' && isMark(at);
            text[at] = mark ? ' ' : text[at];
            atStart = ends || atStart && text[at] == ' ';
        }
        return new String(text);
    }

    /** Whether a blank, a TAB, the line end or another mark follows, so that it is no sign of a sentence: >=. */
    private boolean isMark(int at) {
        return at + 1 == text.length || "> \t\r\n".indexOf(text[at + 1]) >= 0;
    }
}
