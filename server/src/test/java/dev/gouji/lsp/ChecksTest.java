package dev.gouji.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import dev.gouji.lsp.document.Documents;
import dev.gouji.lsp.document.Session;
import dev.gouji.message.Language;
import dev.gouji.text.PositionEncoding;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(Editor.PATIENCE_SECONDS)
class ChecksTest {

    private static final String URI = "untitled:1";
    private static final String OTHER = "untitled:2";

    private final List<PublishDiagnosticsParams> published = new CopyOnWriteArrayList<>();
    /** Whoever holds it keeps the client from reading. */
    private final ReentrantLock reading = new ReentrantLock();
    private final List<Thread> workers = new CopyOnWriteArrayList<>();
    private final Client client = new Client(new Endpoint() {
        @Override
        public CompletableFuture<?> request(String method, Object parameter) {
            return new CompletableFuture<>();
        }

        @Override
        public void notify(String method, Object parameter) {
            reading.lock();
            published.add((PublishDiagnosticsParams) parameter);
            reading.unlock();
        }
    });
    private final ScheduledThreadPoolExecutor pool = new ScheduledThreadPoolExecutor(2, work -> {
        Thread worker = new Thread(work);
        workers.add(worker);
        return worker;
    });
    private final Documents documents = new Documents();
    private final Checks checks = new Checks(documents, new FolderSettings(), client,
            new Log(new PrintStream(OutputStream.nullOutputStream()), client), pool);
    private final Session session = Session.read(JsonParser.parseString("{}").getAsJsonObject(), Language.ZH);

    private void change(String uri, int version) {
        documents.change(uri, version, List.of(new TextDocumentContentChangeEvent("变了")), PositionEncoding.UTF_16);
    }

    private List<Integer> versions() throws InterruptedException {
        pool.shutdown();
        assertTrue(pool.awaitTermination(Editor.PATIENCE_SECONDS, TimeUnit.SECONDS));
        return published.stream().map(PublishDiagnosticsParams::getVersion).toList();
    }

    /** A check waits for its turn to publish, since the client does not read; meanwhile the text changes. */
    @Test
    void aStateThatIsNoLongerTheNewestIsNotPublished() throws InterruptedException {
        documents.open(OTHER, 1, Samples.right());
        documents.open(URI, 1, Samples.right());
        reading.lock();
        checks.in(0, OTHER, session);
        checks.in(0, URI, session);
        while (!reading.hasQueuedThreads() || workers.stream().noneMatch(worker -> worker.getState() == Thread.State.BLOCKED)) {
            Thread.onSpinWait();
        }
        change(OTHER, 2);
        change(URI, 2);
        reading.unlock();
        assertEquals(List.of(1), versions(), "only what was on its way already");
    }

    @Test
    void aStateIsPublishedOnce() throws InterruptedException {
        documents.open(URI, 1, Samples.right());
        checks.in(0, URI, session);
        while (published.isEmpty()) {
            Thread.onSpinWait();
        }
        checks.all(session);
        assertEquals(List.of(1), versions());
    }

    @Test
    void aCheckThatWaitsGivesWayToALaterOne() throws InterruptedException {
        documents.open(URI, 1, Samples.right());
        pool.setRemoveOnCancelPolicy(true);
        for (int i = 0; i < 1000; i++) {
            checks.in(600_000, URI, session);
        }
        checks.in(0, URI, session);
        while (published.isEmpty()) {
            Thread.onSpinWait();
        }
        assertTrue(pool.getQueue().isEmpty());
        assertEquals(List.of(1), versions());
    }
}
