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

/** The open documents, each in its newest state, as far as that is known. */
public final class Documents {

    /** Old revisions (git:), logs (output:) and the like are not what the user is writing. */
    private static final List<String> SCHEMES = List.of("file:", "untitled:");

    /** What a message did to a document. */
    public enum Effect { CHANGED, LOST, NONE }

    /** @param newest empty once a change could not be read, until the whole text comes again */
    private record Open(Optional<String> path, String language, int version, Optional<Snapshot> newest) {
    }

    private final Map<String, Open> open = new LinkedHashMap<>();

    /** Takes a document in; one of a scheme that is none of ours is left out, and so are all its changes. */
    public Effect open(String uri, String language, int version, String text) {
        if (SCHEMES.stream().noneMatch(uri.toLowerCase(Locale.ROOT)::startsWith)) {
            return Effect.NONE;
        }
        Snapshot snapshot = Snapshot.of(uri, language, version, new SourceText(text));
        open.put(uri, new Open(snapshot.path(), language, version, Optional.of(snapshot)));
        return Effect.CHANGED;
    }

    /**
     * Makes the changes of one message. A change that cannot be read makes the text unknown: whatever is said of the old one
     * from then on would be of a text that nobody has.
     *
     * @param version the client's number of the new state; old clients send none, and states are counted on
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

    /** The client's names of the open documents. */
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

    /** The newest state; empty where the document is not open or its text is not known. */
    public Optional<Snapshot> newest(String uri) {
        return Optional.ofNullable(open.get(uri)).flatMap(Open::newest);
    }

    public boolean isNewest(Snapshot snapshot) {
        return newest(snapshot.uri()).filter(newest -> newest.text() == snapshot.text()).isPresent();
    }

    /** The name of the open document that is kept in a file; the last one that was opened where several are. */
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
