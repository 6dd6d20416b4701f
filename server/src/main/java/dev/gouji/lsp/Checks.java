package dev.gouji.lsp;

import dev.gouji.lsp.document.Documents;
import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.document.Snapshot;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.Diagnostics;
import dev.gouji.message.Message;
import dev.gouji.settings.Settings;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.lsp4j.PublishDiagnosticsParams;

/** Checks documents after they were opened or changed, and publishes what is found in their newest state only. */
final class Checks {

    private final Documents documents;
    private final FolderSettings settings;
    private final Client client;
    private final Log log;
    private final ScheduledExecutorService pool;
    private final WrongEncoding encodings = new WrongEncoding();
    private final Neighbours neighbours;
    private final Map<String, Future<?>> waiting = new ConcurrentHashMap<>();
    /**
     * The state of each document that was published last, held weakly, since it is large. The map's monitor makes looking
     * for a newer text and publishing one step, or a slow check could publish after a quicker one of a later text. The
     * reader thread never takes it: who holds it may be waiting for the client to read.
     */
    private final Map<String, WeakReference<Snapshot>> published = new HashMap<>();

    Checks(Documents documents, FolderSettings settings, Client client, Log log, ScheduledExecutorService pool) {
        this.documents = documents;
        this.settings = settings;
        this.client = client;
        this.log = log;
        this.pool = pool;
        this.neighbours = new Neighbours(documents, settings);
    }

    /** Checks the document after so many milliseconds; a check that still waits is not made. */
    void in(int milliseconds, String uri, Session session) {
        replace(uri, () -> check(uri, session), milliseconds);
    }

    /** Checks all open documents again, because settings may have changed. */
    void all(Session session) {
        settings.reread();
        documents.uris().forEach(uri -> in(0, uri, session));
    }

    /** Takes back what was published of a document that was closed. */
    void closed(String uri) {
        replace(uri, () -> clear(uri), 0);
    }

    /** In one step: workers ask for checks as well, and one begun before an edit must not call off the one behind it. */
    private void replace(String uri, Runnable work, int milliseconds) {
        waiting.compute(uri, (key, before) -> {
            if (before != null) {
                before.cancel(false);
            }
            return pool.schedule(work, milliseconds, TimeUnit.MILLISECONDS);
        });
    }

    private void check(String uri, Session session) {
        try {
            documents.newest(uri).flatMap(s -> documents.settle(s, settings(uri, session))).ifPresent(s -> publish(s, session));
        } catch (RuntimeException | Error e) {
            log.error(session.messages().render(Message.of("lsp.failed")
                    .with("method", "textDocument/publishDiagnostics").with("fault", Log.sentence(e))));
        }
    }

    /**
     * What the text says by itself, or held against what it was held against before, is published before its folder is
     * read. Where that is news, the others of the folder may be held against something else than before.
     */
    private void publish(Snapshot snapshot, Session session) {
        boolean news = publish(new View(snapshot, session));
        documents.settle(snapshot, snapshot.settings(), neighbours.of(snapshot)).filter(held -> held != snapshot)
                .ifPresent(held -> publish(new View(held, session)));
        if (news) {
            neighbours.beside(snapshot.uri()).forEach(other -> in(0, other, session));
        }
    }

    /** The settings of the document; what is wrong with them or with the text that they mount is told by the way. */
    private Settings settings(String uri, Session session) {
        Consumer<Message> warning = fault -> client.warn(session.messages().render(fault));
        settings.statute(uri, session.textFile(), warning);
        return settings.of(uri, warning);
    }

    /** Whether it was published; not what has been before, or is no longer the newest. */
    private boolean publish(View view) {
        String uri = view.snapshot().uri();
        boolean readable = encodings.isRight(view.snapshot(), fault -> client.warn(view.say(fault)));
        boolean report = readable && view.report().recognised();
        PublishDiagnosticsParams diagnostics = report ? Diagnostics.of(view)
                : new PublishDiagnosticsParams(uri, List.of(), view.snapshot().version());
        synchronized (published) {
            Optional<WeakReference<Snapshot>> before = Optional.ofNullable(published.get(uri));
            boolean known = before.filter(s -> s.refersTo(view.snapshot())).isPresent();
            if (known || !documents.isNewest(view.snapshot()) || !report && before.isEmpty()) {
                return false;
            }
            published.put(uri, new WeakReference<>(view.snapshot()));
            client.publish(diagnostics);
            return true;
        }
    }

    private void clear(String uri) {
        synchronized (published) {
            if (documents.newest(uri).isPresent()) {
                return;
            }
            waiting.remove(uri);
            encodings.forget(uri);
            if (published.remove(uri) != null) {
                client.publish(new PublishDiagnosticsParams(uri, List.of()));
            }
        }
    }
}
