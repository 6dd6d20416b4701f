package dev.gouji.text;

import dev.gouji.grammar.Span;
import java.util.ArrayList;
import java.util.List;

/** The edits from one text to another, as small as possible, so that cursors and folds around them stay. */
public final class Difference {

    private Difference() {
    }

    /** An edit for each line that differs, if both texts have the same number of lines; otherwise one edit. */
    public static List<Edit> between(String before, String after) {
        LineIndex old = new LineIndex(before);
        LineIndex now = new LineIndex(after);
        if (old.lines() != now.lines()) {
            return edit(before, new Span(0, before.length()), after);
        }
        List<Edit> edits = new ArrayList<>();
        for (int line = 0; line < old.lines(); line++) {
            Span span = line(old, before, line);
            edits.addAll(edit(before, span, line(now, after, line).of(after)));
        }
        return List.copyOf(edits);
    }

    private static Span line(LineIndex lines, String text, int line) {
        return new Span(lines.start(line), line + 1 < lines.lines() ? lines.start(line + 1) : text.length());
    }

    private static List<Edit> edit(String before, Span span, String after) {
        return span.of(before).equals(after) ? List.of() : List.of(minimal(before, new Edit(span, after)));
    }

    /** The edit without the characters at its ends that it does not change. It never divides a pair of surrogates. */
    public static Edit minimal(String before, Edit edit) {
        Span span = edit.span();
        String old = span.of(before);
        String after = edit.newText();
        int most = Math.min(old.length(), after.length());
        int head = 0;
        while (head < most && old.charAt(head) == after.charAt(head)) {
            head++;
        }
        head -= head > 0 && Character.isHighSurrogate(old.charAt(head - 1)) ? 1 : 0;
        int tail = 0;
        while (tail < most - head && old.charAt(old.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        tail -= tail > 0 && Character.isLowSurrogate(old.charAt(old.length() - tail)) ? 1 : 0;
        return new Edit(new Span(span.start() + head, span.end() - tail), after.substring(head, after.length() - tail));
    }
}
