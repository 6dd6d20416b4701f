package dev.gouji.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A line of words, some of which lead to another page. */
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

    /** The words of a topic, which lead to its page where that can be opened. */
    static Prose link(String words, Optional<String> address) {
        return address.map(a -> link(words, a)).orElseGet(() -> of(words));
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

    /** The words alone. */
    String words() {
        return pieces.stream().map(Piece::words).collect(Collectors.joining());
    }
}
