package dev.gouji.lsp.document;

import dev.gouji.lsp.json.JsonValue;
import dev.gouji.text.PositionEncoding;
import dev.gouji.text.SourceText;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The open documents. Each has its newest state, if its text is known. */
public final class Documents {

    /** Documents of other schemes, such as old revisions (git:) and logs (output:), are not texts that somebody writes. */
    private static final List<String> SCHEMES = List.of("file:", "untitled:");

    /** The effect of a message on a document. */
    public enum Effect { CHANGED, LOST, NONE }

    /** @param newest empty after a change that cannot be read, until the client sends the whole text again */
    private record Open(Optional<String> path, String language, int version, Optional<Snapshot> newest) {
    }

    private final Map<String, Open> open = new LinkedHashMap<>();

    /** Opens a document. Documents of other schemes than {@link #SCHEMES} are ignored, and so are their changes. */
    public Effect open(String uri, String language, int version, String text) {
        if (SCHEMES.stream().noneMatch(uri.toLowerCase(Locale.ROOT)::startsWith)) {
            return Effect.NONE;
        }
        Snapshot snapshot = Snapshot.of(uri, language, version, new SourceText(text));
        open.put(uri, new Open(snapshot.path(), language, version, Optional.of(snapshot)));
        return Effect.CHANGED;
    }

    /**
     * Makes the changes of one message. A change that cannot be read makes the text unknown: findings in the old text would be
     * findings in a text that no longer exists.
     *
     * @param version the client's number of the new state; if an old client sends none, it is one more than the last
     */
    public Effect change(String uri, JsonValue version, JsonValue changes, PositionEncoding encoding) {
        Open last = open.get(uri);
        if (last == null) {
            return Effect.NONE;
        }
        int number = version.integer().orElse(last.version() + 1);
        Optional<SourceText> before = last.newest().map(Snapshot::text);
        Optional<SourceText> text = changes.isArray() ? Changes.apply(before, changes.items().stream()
                .map(ContentChange::read).toList(), encoding) : Optional.empty();
        open.put(uri, new Open(last.path(), last.language(), number, text.map(t -> Snapshot.of(uri, last.language(), number, t))));
        return text.isPresent() ? Effect.CHANGED : before.isPresent() ? Effect.LOST : Effect.NONE;
    }

    public void close(String uri) {
        open.remove(uri);
    }

    /** The URIs of the open documents. */
    public List<String> uris() {
        return List.copyOf(open.keySet());
    }

    /** The files that are open. */
    public List<String> paths() {
        Set<String> paths = new LinkedHashSet<>();
        open.values().forEach(o -> o.path().ifPresent(paths::add));
        return List.copyOf(paths);
    }

    public boolean isOpen(String uri) {
        return open.containsKey(uri);
    }

    /** The newest state; empty if the document is not open or its text is unknown. */
    public Optional<Snapshot> newest(String uri) {
        return Optional.ofNullable(open.get(uri)).flatMap(Open::newest);
    }

    public boolean isNewest(Snapshot snapshot) {
        return newest(snapshot.uri()).filter(newest -> newest.text() == snapshot.text()).isPresent();
    }

    /** The URI of the open document of a file; the last one opened if there are several. */
    public Optional<String> uriOf(String path) {
        Optional<String> found = Optional.empty();
        for (Map.Entry<String, Open> entry : open.entrySet()) {
            if (entry.getValue().path().equals(Optional.of(path))) {
                found = Optional.of(entry.getKey());
            }
        }
        return found;
    }
}
