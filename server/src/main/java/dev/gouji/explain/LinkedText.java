package dev.gouji.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A line of words, some of which lead to another page. */
record LinkedText(List<Piece> pieces) {

    /** @param link the address of the page that the words lead to; empty if they lead nowhere */
    record Piece(String words, String link) {
    }

    static LinkedText of(String words) {
        return new LinkedText(List.of(new Piece(words, "")));
    }

    static LinkedText link(String words, String link) {
        return new LinkedText(List.of(new Piece(words, link)));
    }

    /** The words of a topic, which lead to its page if that can be opened. */
    static LinkedText link(String words, Optional<String> address) {
        return address.map(a -> link(words, a)).orElseGet(() -> of(words));
    }

    static LinkedText join(String between, List<LinkedText> parts) {
        List<Piece> pieces = new ArrayList<>();
        for (LinkedText part : parts) {
            if (!pieces.isEmpty()) {
                pieces.add(new Piece(between, ""));
            }
            pieces.addAll(part.pieces);
        }
        return new LinkedText(List.copyOf(pieces));
    }

    /** The words alone. */
    String words() {
        return pieces.stream().map(Piece::words).collect(Collectors.joining());
    }
}
