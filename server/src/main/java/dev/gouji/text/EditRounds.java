package dev.gouji.text;

import dev.gouji.grammar.Span;
import java.util.ArrayList;
import java.util.List;

/** Combines edits that were made one after another into edits of the first text. */
public final class EditRounds {

    private final int length;
    private List<Piece> pieces;

    /**
     * A part of the text after some rounds: a span of the first text ({@code written} is empty), or words that an edit wrote
     * ({@code span} is empty).
     */
    private record Piece(Span span, String written) {

        int length() {
            return span.length() + written.length();
        }

        Piece part(int from, int to) {
            return written.isEmpty() ? new Piece(new Span(span.start() + from, span.start() + to), "")
                    : new Piece(span, written.substring(from, to));
        }
    }

    private EditRounds(int length) {
        this.length = length;
        this.pieces = List.of(new Piece(new Span(0, length), ""));
    }

    /**
     * The combined edits.
     *
     * @param length the length of the first text, in UTF-16 units
     * @param rounds edits of the first text, then edits of the text after these, and so on
     */
    public static List<Edit> asOne(int length, List<List<Edit>> rounds) {
        EditRounds all = new EditRounds(length);
        rounds.forEach(all::add);
        return all.edits();
    }

    private void add(List<Edit> round) {
        List<Piece> made = new ArrayList<>();
        int done = 0;
        for (Edit edit : Edit.inOrder(round)) {
            copy(done, edit.span().start(), made);
            if (!edit.newText().isEmpty()) {
                made.add(new Piece(new Span(0, 0), edit.newText()));
            }
            done = edit.span().end();
        }
        copy(done, Integer.MAX_VALUE, made);
        pieces = made;
    }

    private void copy(int from, int to, List<Piece> made) {
        int at = 0;
        for (Piece piece : pieces) {
            int start = Math.max(from, at);
            int end = Math.min(to, at + piece.length());
            if (start < end) {
                made.add(piece.part(start - at, end - at));
            }
            at += piece.length();
        }
    }

    private List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        StringBuilder written = new StringBuilder();
        int at = 0;
        for (Piece piece : pieces) {
            if (piece.written().isEmpty()) {
                change(at, piece.span().start(), written, edits);
                at = piece.span().end();
            } else {
                written.append(piece.written());
            }
        }
        change(at, length, written, edits);
        return List.copyOf(edits);
    }

    private static void change(int from, int to, StringBuilder written, List<Edit> edits) {
        if (from < to || !written.isEmpty()) {
            edits.add(new Edit(new Span(from, to), written.toString()));
            written.setLength(0);
        }
    }
}
