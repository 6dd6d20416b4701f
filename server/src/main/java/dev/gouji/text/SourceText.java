package dev.gouji.text;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;

/** A report's text and its lines. */
public final class SourceText {

    private final String text;
    private final LineIndex lines;

    public SourceText(String text) {
        this.text = text;
        this.lines = new LineIndex(text);
    }

    public String text() {
        return text;
    }

    public LineIndex lines() {
        return lines;
    }

    public String at(Span span) {
        return span.of(text);
    }

    /** The span without the blanks at its ends. */
    public Span trimmed(Span span) {
        return CharClass.trim(text, span);
    }

    /** The line end of the text: LF or CR LF like its first line feed, CR if it has only these, and LF if it has one line. */
    public String lineEnd() {
        int at = text().indexOf('\n');
        return at < 0 ? text().indexOf('\r') < 0 ? "\n" : "\r" : at > 0 && text().charAt(at - 1) == '\r' ? "\r\n" : "\n";
    }
}
