package dev.gouji.text;

import dev.gouji.grammar.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The edits that lead from a text to another in which lines may have been put in or taken out: as few lines as can be, and
 * of those the changed characters alone, so that what was done at one place is not mixed up with what was done at the next.
 */
public final class LineDifference {

    private LineDifference() {
    }

    /** In the order of the text, none overlapping. */
    public static List<Edit> between(String before, String after) {
        Lines old = new Lines(before, new LineIndex(before));
        Lines now = new Lines(after, new LineIndex(after));
        List<Edit> edits = new ArrayList<>();
        for (Hunk hunk : Hunk.between(old.count(), now.count(), (i, j) -> old.line(i).equals(now.line(j)))) {
            Span span = old.span(hunk.oldFrom(), hunk.oldEnd());
            String text = span.of(before);
            String changed = now.span(hunk.nowFrom(), hunk.nowEnd()).of(after);
            for (Edit edit : hunk.olds() == hunk.nows() ? Difference.between(text, changed) : characters(text, changed)) {
                edits.add(new Edit(new Span(edit.span().start() + span.start(), edit.span().end() + span.start()), edit.newText()));
            }
        }
        return List.copyOf(edits);
    }

    private static List<Edit> characters(String before, String after) {
        List<Edit> edits = new ArrayList<>();
        for (Hunk hunk : Hunk.between(before.length(), after.length(), (i, j) -> before.charAt(i) == after.charAt(j))) {
            edits.add(new Edit(new Span(hunk.oldFrom(), hunk.oldEnd()), after.substring(hunk.nowFrom(), hunk.nowEnd())));
        }
        return edits;
    }

    private record Lines(String text, LineIndex index) {

        int count() {
            return index.lines();
        }

        /** Lines with their ends, the second exclusive. */
        Span span(int from, int to) {
            int end = text.length();
            return new Span(from < count() ? index.start(from) : end, to < count() ? index.start(to) : end);
        }

        String line(int line) {
            return span(line, line + 1).of(text);
        }
    }
}
