package dev.gouji.text;

import dev.gouji.grammar.Span;
import java.util.Arrays;

/** Where the lines of a text begin. Lines end with LF, CR LF or CR, as in LSP. */
public final class LineIndex {

    private final String text;
    private final int[] starts;

    public LineIndex(String text) {
        this.text = text;
        this.starts = starts(text);
    }

    private static int[] starts(String text) {
        int[] starts = new int[16 + text.length() / 16];
        int lines = 1;
        int feed = text.indexOf('\n');
        int carriage = text.indexOf('\r');
        while (feed >= 0 || carriage >= 0) {
            boolean feeds = carriage < 0 || feed >= 0 && feed <= carriage + 1;
            int start = 1 + (feeds ? feed : carriage);
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, lines * 2);
            }
            starts[lines++] = start;
            feed = feed < 0 || feed >= start ? feed : text.indexOf('\n', start);
            carriage = carriage < 0 || carriage >= start ? carriage : text.indexOf('\r', start);
        }
        return Arrays.copyOf(starts, lines);
    }

    public int lines() {
        return starts.length;
    }

    /** The line that holds the offset. */
    public int line(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at >= 0 ? at : -at - 2;
    }

    public int start(int line) {
        return starts[line];
    }

    /** The end of the line without its line end. */
    public int end(int line) {
        int end = line + 1 < starts.length ? starts[line + 1] : text.length();
        if (end > starts[line] && text.charAt(end - 1) == '\n') {
            end--;
        }
        return end > starts[line] && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    /** The line without its line end. */
    public Span span(int line) {
        return new Span(starts[line], end(line));
    }

    public Position position(int offset, PositionEncoding encoding) {
        int line = line(offset);
        return new Position(line, encoding.units(text, starts[line], offset));
    }

    /** The offset of a position; a position beyond its line or the text is moved back to the end. */
    public int offset(Position position, PositionEncoding encoding) {
        if (position.line() < 0) {
            return 0;
        }
        if (position.line() >= starts.length) {
            return text.length();
        }
        int line = position.line();
        return encoding.advance(text, starts[line], end(line), position.character());
    }
}
