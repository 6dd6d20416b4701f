package dev.gouji.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A line of words, some of which lead to an official page. */
record Prose(List<Piece> pieces) {

    /** @param link the page that the words lead to, empty where they lead nowhere */
    record Piece(String words, String link) {
    }

    static Prose of(String words) {
        return new Prose(List.of(new Piece(words, "")));
    }

    static Prose link(String words, String link) {
        return new Prose(List.of(new Piece(words, link)));
    }

    static Prose join(String between, List<Prose> parts) {
        List<Piece> pieces = new ArrayList<>();
        for (Prose part : parts) {
            if (!pieces.isEmpty()) {
                pieces.add(new Piece(between, ""));
            }
            pieces.addAll(part.pieces);
        }
        return new Prose(List.copyOf(pieces));
    }

    boolean isEmpty() {
        return pieces.stream().allMatch(p -> p.words().isEmpty());
    }

    /** The words alone. */
    String words() {
        return pieces.stream().map(Piece::words).collect(Collectors.joining());
    }
}
