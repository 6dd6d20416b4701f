package dev.gouji.text;

import dev.gouji.grammar.Span;
import java.util.List;

/** A replacement of one span of a text; nothing outside the span changes. */
public record Edit(Span span, String newText) {

    /** Written out because fixes are compared at every start, and Java would generate a record's methods anew at each start. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Edit e && span.equals(e.span) && newText.equals(e.newText);
    }

    @Override
    public int hashCode() {
        return span.hashCode() * 31 + newText.hashCode();
    }

    /** The edits in the order of the text. */
    public static List<Edit> inOrder(List<Edit> edits) {
        return edits.stream().sorted((one, other) -> one.span().start() - other.span().start()).toList();
    }

    /** The text with all edits made. They must not overlap. */
    public static String apply(String text, List<Edit> edits) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int done = 0;
        for (Edit edit : inOrder(edits)) {
            if (edit.span().start() < done) {
                throw new IllegalArgumentException("edits overlap at " + edit.span().start());
            }
            out.append(text, done, edit.span().start()).append(edit.newText());
            done = edit.span().end();
        }
        return out.append(text, done, text.length()).toString();
    }

    /**
     * Translates edits of an edited text to edits of the original.
     *
     * @param made edits of the original
     * @param edits edits of the text that {@code made} gives; they must not touch what {@code made} wrote
     */
    public static List<Edit> before(List<Edit> made, List<Edit> edits) {
        return edits.stream().map(e -> new Edit(new Span(before(made, e.span().start()), before(made, e.span().end())), e.newText()))
                .toList();
    }

    /** The offset in the old text for an offset in the new text. */
    private static int before(List<Edit> made, int offset) {
        int shift = 0;
        for (Edit edit : inOrder(made)) {
            if (edit.span().start() + shift + edit.newText().length() > offset) {
                break;
            }
            shift += edit.newText().length() - edit.span().length();
        }
        return offset - shift;
    }
}
