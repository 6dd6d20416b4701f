package dev.gouji.lsp.document;

import dev.gouji.lint.peer.Peers;
import dev.gouji.settings.Settings;
import dev.gouji.text.PositionEncoding;
import dev.gouji.text.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/** The open documents, each in its newest state. The reader thread puts texts in; whoever works takes a snapshot out. */
public final class Documents {

    /** Old revisions (git:), logs (output:) and the like are not what the user is writing. */
    private static final List<String> SCHEMES = List.of("file:", "untitled:");

    private final Map<String, Snapshot> newest = new ConcurrentHashMap<>();

    /** Takes a document in; one of a scheme that is none of ours is left out, and so are all its changes. */
    public void open(String uri, int version, String text) {
        if (SCHEMES.stream().anyMatch(uri.toLowerCase(Locale.ROOT)::startsWith)) {
            newest.put(uri, Snapshot.of(uri, version, new SourceText(text)));
        }
    }

    public void change(String uri, int version, List<TextDocumentContentChangeEvent> changes, PositionEncoding encoding) {
        newest.computeIfPresent(uri, (key, last) ->
                Snapshot.of(uri, version, Changes.apply(last.text(), changes, encoding)).under(last.settings(), last.peers()));
    }

    public void close(String uri) {
        newest.remove(uri);
    }

    public Set<String> uris() {
        return Set.copyOf(newest.keySet());
    }

    public Optional<Snapshot> newest(String uri) {
        return Optional.ofNullable(newest.get(uri));
    }

    public boolean isNewest(Snapshot snapshot) {
        return newest.get(snapshot.uri()) == snapshot;
    }

    /** The newest state under these settings; empty where a newer text has come meanwhile. */
    public Optional<Snapshot> settle(Snapshot snapshot, Settings settings) {
        return settle(snapshot, settings, snapshot.peers());
    }

    /** The same, held against these peers. */
    public Optional<Snapshot> settle(Snapshot snapshot, Settings settings, Peers peers) {
        if (same(snapshot.settings(), settings) && same(snapshot.peers(), peers)) {
            return Optional.of(snapshot).filter(this::isNewest);
        }
        Snapshot settled = snapshot.under(settings, peers);
        return newest.replace(snapshot.uri(), snapshot, settled) ? Optional.of(settled) : Optional.empty();
    }

    /** Nearly always the very same, and the first comparison of a record by its parts costs a start thirty milliseconds. */
    private static boolean same(Record a, Record b) {
        return a == b || a.equals(b);
    }
}
