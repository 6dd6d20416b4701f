package dev.gouji.text;

import dev.gouji.grammar.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The edits from one text to another if lines were inserted or deleted. As few lines as possible are edited, and in them only the
 * changed characters, so that edits at two places stay two edits.
 */
public final class LineDifference {

    private LineDifference() {
    }

    /** The edits in the order of the text. They do not overlap. */
    public static List<Edit> between(String before, String after) {
        Lines old = Lines.of(before);
        Lines now = Lines.of(after);
        List<Edit> edits = new ArrayList<>();
        for (Hunk hunk : Hunk.between(old.count(), now.count(), (i, j) -> old.lines().get(i).equals(now.lines().get(j)))) {
            Span span = old.span(hunk.oldFrom(), hunk.oldEnd());
            String text = span.of(before);
            String changed = now.span(hunk.nowFrom(), hunk.nowEnd()).of(after);
            for (Edit edit : hunk.olds() == hunk.nows() ? Difference.between(text, changed) : characters(text, changed)) {
                edits.add(new Edit(edit.span().movedBy(span.start()), edit.newText()));
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

    /** @param lines the lines with their line ends; kept as strings because each is compared with many others */
    private record Lines(String text, LineIndex index, List<String> lines) {

        static Lines of(String text) {
            LineIndex index = new LineIndex(text);
            List<String> lines = new ArrayList<>();
            for (int line = 0; line < index.lines(); line++) {
                lines.add(text.substring(index.start(line), line + 1 < index.lines() ? index.start(line + 1) : text.length()));
            }
            return new Lines(text, index, lines);
        }

        int count() {
            return index.lines();
        }

        /** The place of the lines from {@code from} to before {@code to}, with their line ends. */
        Span span(int from, int to) {
            int end = text.length();
            return new Span(from < count() ? index.start(from) : end, to < count() ? index.start(to) : end);
        }
    }
}
