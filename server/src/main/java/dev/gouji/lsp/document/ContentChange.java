package dev.gouji.lsp.document;

import dev.gouji.lsp.json.JsonValue;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/** Reads one change of a text as a client sends it. */
final class ContentChange {

    private ContentChange() {
    }

    /** Empty if the text of the change is missing, or a range lacks a line or character. */
    static Optional<TextDocumentContentChangeEvent> read(JsonValue change) {
        Optional<String> text = change.member("text").text();
        if (change.member("range").isNull()) {
            return text.map(TextDocumentContentChangeEvent::new);
        }
        Optional<Position> start = position(change.at("range.start"));
        Optional<Position> end = position(change.at("range.end"));
        return text.isEmpty() || start.isEmpty() || end.isEmpty() ? Optional.empty()
                : Optional.of(new TextDocumentContentChangeEvent(new Range(start.get(), end.get()), text.get()));
    }

    private static Optional<Position> position(JsonValue position) {
        OptionalInt line = position.member("line").integer();
        OptionalInt character = position.member("character").integer();
        return line.isEmpty() || character.isEmpty() ? Optional.empty()
                : Optional.of(new Position(line.getAsInt(), character.getAsInt()));
    }
}
