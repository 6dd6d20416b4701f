package dev.gouji.cli.report;

import dev.gouji.grammar.Span;
import dev.gouji.text.LineIndex;
import dev.gouji.text.SourceText;
import dev.gouji.text.Visible;
import dev.gouji.text.Width;

/**
 * The source line of a finding with carets below its place, cut to a width. The text before the place gets the room that the text
 * behind it does not need: the label of a row stands at the left of its figures.
 *
 * @param line the number of the line, from 1 on
 */
record Excerpt(int line, String source, String carets) {

    private static final String CUT = "…";
    private static final int LEAST = 20;

    static Excerpt of(SourceText text, Span span, int columns) {
        LineIndex lines = text.lines();
        int line = lines.line(span.start());
        int start = lines.start(line);
        int end = lines.end(line);
        int from = Math.min(span.start(), end);
        int to = Math.max(from, Math.min(span.end(), end));
        int room = Math.max(LEAST, columns);
        int reach = 2 * room; // a line may be a megabyte long, and some characters take no column
        String before = shown(text.text(), Math.max(start, from - reach), from);
        String marked = shown(text.text(), from, Math.min(to, from + reach));
        String after = shown(text.text(), to, Math.min(end, to + reach));
        int free = room - Width.of(marked) - Width.of(after);
        String head = Width.of(before) + Width.of(marked) > room * 2 / 3 ? tail(before, Math.max(room / 2, free)) : before;
        String body = head(marked, room - Width.of(head));
        String rest = head(after, room - Width.of(head) - Width.of(body));
        return new Excerpt(line + 1, head + body + rest,
                " ".repeat(Width.of(head)) + "^".repeat(Math.max(1, Width.of(body))));
    }

    /** A part of the text as it is printed, so that the carets stand below it. */
    private static String shown(String text, int from, int to) {
        return Visible.of(text.substring(from, to));
    }

    private static String head(String text, int room) {
        if (Width.of(text) <= room) {
            return text;
        }
        int end = 0;
        int width = 0;
        while (end < text.length() && width + Width.of(text.codePointAt(end)) < room) {
            width += Width.of(text.codePointAt(end));
            end += Character.charCount(text.codePointAt(end));
        }
        return text.substring(0, end) + CUT;
    }

    private static String tail(String text, int room) {
        if (Width.of(text) <= room) {
            return text;
        }
        int start = text.length();
        int width = 0;
        while (start > 0 && width + Width.of(text.codePointBefore(start)) < room) {
            width += Width.of(text.codePointBefore(start));
            start -= Character.charCount(text.codePointBefore(start));
        }
        return CUT + text.substring(start);
    }
}
