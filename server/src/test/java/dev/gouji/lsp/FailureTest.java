package dev.gouji.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.Query;
import dev.gouji.message.Language;
import dev.gouji.message.Message;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A feature that fails must not take the others with it, nor hide. */
class FailureTest {

    private static final String URI = "file:///w/a.txt";

    private final ScheduledExecutorService pool = Executors.newScheduledThreadPool(1);
    private final Recorder recorder = new Recorder();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private final Methods methods = new Methods();

    @AfterEach
    void end() {
        pool.shutdownNow();
    }

    @Test
    void aFailingFeatureAnswersNothingAndLogsOneLine() {
        assertNull(answer(view -> {
            throw new IllegalStateException("first\nsecond");
        }));
        assertEquals(MessageType.Error, recorder.logged.get(0).getType());
        String line = recorder.logged.get(0).getMessage();
        assertTrue(line.startsWith("textDocument/hover 未能完成") && line.contains("first second"), line);
        assertTrue(line.contains("FailureTest.java:"), line);
        assertFalse(line.contains("\n"), line);
        assertEquals(line, errors.toString(StandardCharsets.UTF_8).trim());
    }

    @Test
    void aFeatureThatRunsTooDeepIsNoEndOfTheServer() {
        assertNull(answer(FailureTest::deep));
        assertEquals("again", answer(view -> Optional.of("again")));
        assertEquals(1, recorder.logged.size());
    }

    private static Optional<Object> deep(View view) {
        return deep(view).map(o -> view);
    }

    @Test
    void anAnswerThatSpoilsIsNotGivenOnceTheTextHasMovedOn() {
        assertNull(answer(view -> {
            open("变了");
            return Optional.of("stale");
        }));
        assertEquals(List.of(), recorder.logged);
    }

    private Object answer(Function<View, Optional<Object>> work) {
        Client client = new Client(recorder);
        Log log = new Log(new PrintStream(errors, true, StandardCharsets.UTF_8), client);
        new Server("1", Language.ZH, client, log, new Lifecycle(), pool, Machine.here()).register(methods, List.of(new Hover(work)));
        methods.request("initialize", JsonParser.parseString("{}")).join();
        open(Samples.right());
        return methods.request("textDocument/hover", new HoverParams(new TextDocumentIdentifier(URI), new Position(0, 0))).join();
    }

    private void open(String text) {
        methods.notify("textDocument/didOpen", new DidOpenTextDocumentParams(new TextDocumentItem(URI, "plaintext", 1, text)));
    }

    /** The client's end of the wire. */
    private static final class Recorder implements Endpoint {

        private final List<MessageParams> logged = new ArrayList<>();

        @Override
        public CompletableFuture<?> request(String method, Object parameter) {
            return CompletableFuture.completedFuture(new JsonObject());
        }

        @Override
        public synchronized void notify(String method, Object parameter) {
            if (parameter instanceof MessageParams message) {
                logged.add(message);
            }
        }
    }

    /** A hover that does as it is told. */
    private record Hover(Function<View, Optional<Object>> work) implements Query<HoverParams, Object> {

        @Override
        public String method() {
            return "textDocument/hover";
        }

        @Override
        public Message description() {
            return Message.of("feature.hover");
        }

        @Override
        public void announce(ServerCapabilities capabilities, Session session) {
            capabilities.setHoverProvider(true);
        }

        @Override
        public Class<HoverParams> question() {
            return HoverParams.class;
        }

        @Override
        public TextDocumentIdentifier document(HoverParams question) {
            return question.getTextDocument();
        }

        @Override
        public Optional<Object> answer(HoverParams question, View view) {
            return work.apply(view);
        }

        @Override
        public boolean perishable() {
            return true;
        }
    }
}
