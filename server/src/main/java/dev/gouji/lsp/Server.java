package dev.gouji.lsp;

import com.google.gson.JsonObject;
import dev.gouji.lsp.document.Documents;
import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.document.Snapshot;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.document.World;
import dev.gouji.lsp.feature.Feature;
import dev.gouji.lsp.feature.Features;
import dev.gouji.lsp.feature.Query;
import dev.gouji.lsp.feature.Request;
import dev.gouji.lsp.feature.SettingsWatch;
import dev.gouji.message.Language;
import dev.gouji.message.Message;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;

/** What the server does with each message: the reader thread stores and hands over, the pool works out the answers. */
final class Server {

    private final String version;
    private final Language fallback;
    private final Client client;
    private final Log log;
    private final Lifecycle lifecycle;
    private final ScheduledExecutorService pool;
    private final Documents documents = new Documents();
    private final FolderSettings settings = new FolderSettings();
    private final Machine machine;
    private final Checks checks;

    /** @param fallback the language for a client that names none that we speak */
    Server(String version, Language fallback, Client client, Log log, Lifecycle lifecycle, ScheduledExecutorService pool,
           Machine machine) {
        this.version = version;
        this.fallback = fallback;
        this.client = client;
        this.log = log;
        this.lifecycle = lifecycle;
        this.pool = pool;
        this.machine = machine;
        this.checks = new Checks(documents, settings, client, log, pool);
    }

    void register(Methods methods, List<Feature> features) {
        methods.request("initialize", JsonObject.class, this::initialize);
        methods.request("shutdown", this::shutdown);
        methods.notification("exit", lifecycle::end);
        hear(methods, "initialized", this::initialized);
        hear(methods, "textDocument/didOpen", DidOpenTextDocumentParams.class, this::opened);
        hear(methods, "textDocument/didChange", DidChangeTextDocumentParams.class, this::changed);
        hear(methods, "textDocument/didClose", DidCloseTextDocumentParams.class, this::closed);
        hear(methods, "textDocument/didSave", checks::all);
        hear(methods, "workspace/didChangeWatchedFiles", checks::all);
        for (Feature feature : features) {
            if (feature instanceof Query<?, ?> query) {
                offer(methods, query);
            } else if (feature instanceof Request<?, ?> request) {
                offer(methods, request);
            }
        }
    }

    private void hear(Methods methods, String method, Consumer<Session> handler) {
        methods.notification(method, () -> lifecycle.session().ifPresent(handler));
    }

    private <P> void hear(Methods methods, String method, Class<P> parameters, BiConsumer<P, Session> handler) {
        methods.notification(method, parameters, sent -> lifecycle.session().ifPresent(s -> handler.accept(sent, s)));
    }

    private <P> void offer(Methods methods, Query<P, ?> query) {
        methods.request(query.method(), query.question(), sent -> {
            Session session = lifecycle.session(query.method());
            Optional<Snapshot> snapshot = Optional.ofNullable(query.document(sent))
                    .flatMap(document -> documents.newest(document.getUri()));
            return snapshot.isEmpty() ? CompletableFuture.completedFuture(null)
                    : CompletableFutures.computeAsync(pool, cancel ->
                            answer(query, sent, new View(snapshot.get(), session, world(session, cancel))));
        });
    }

    private <P> void offer(Methods methods, Request<P, ?> request) {
        methods.request(request.method(), request.question(), sent -> {
            Session session = lifecycle.session(request.method());
            return CompletableFutures.computeAsync(pool, cancel ->
                    guarded(request.method(), session, () -> request.answer(sent, session, world(session, cancel))));
        });
    }

    private World world(Session session, CancelChecker cancel) {
        return new Surroundings(documents, settings, machine, session, cancel::checkCanceled);
    }

    private <P, R> R answer(Query<P, R> query, P sent, View view) {
        return guarded(query.method(), view.session(), () -> {
            boolean asked = WrongEncoding.of(view.snapshot()).isEmpty() && (!query.needsReport() || view.report().recognised());
            Optional<R> answer = asked ? query.answer(sent, view) : Optional.empty();
            return answer.filter(a -> !query.perishable() || documents.isNewest(view.snapshot()));
        });
    }

    /** The answer for the wire, where null says that there is none; a failure of one feature leaves the others alone. */
    private <R> R guarded(String method, Session session, Supplier<Optional<R>> work) {
        try {
            return work.get().orElse(null);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            log.error(session.messages().render(Message.of("lsp.failed").with("method", method).with("fault", Log.sentence(e))));
            return null;
        }
    }

    private CompletableFuture<?> initialize(JsonObject introduction) {
        Session session = Session.read(introduction, fallback);
        lifecycle.open(session);
        session.parent().ifPresent(pid -> Parent.watch(pid, lifecycle::end));
        InitializeResult result = new InitializeResult(Features.capabilities(session), new ServerInfo("gouji", version));
        return CompletableFuture.completedFuture(result);
    }

    private void initialized(Session session) {
        log.info(session.messages().render(Message.of("lsp.started").with("version", version)
                .with("encoding", session.encoding().code())));
        if (session.watchesFiles()) {
            client.register(new SettingsWatch().registration());
        }
    }

    private CompletableFuture<?> shutdown() {
        lifecycle.session("shutdown");
        lifecycle.shut();
        return CompletableFuture.completedFuture(null);
    }

    private void opened(DidOpenTextDocumentParams sent, Session session) {
        TextDocumentItem document = sent.getTextDocument();
        documents.open(document.getUri(), document.getVersion(), document.getText());
        if (session.watchesFiles()) {
            checks.in(0, document.getUri(), session);
        } else {
            checks.all(session);
        }
    }

    private void changed(DidChangeTextDocumentParams sent, Session session) {
        VersionedTextDocumentIdentifier document = sent.getTextDocument();
        documents.change(document.getUri(), document.getVersion(), sent.getContentChanges(), session.encoding());
        checks.in(session.debounce(), document.getUri(), session);
    }

    private void closed(DidCloseTextDocumentParams sent, Session session) {
        String uri = sent.getTextDocument().getUri();
        documents.close(uri);
        checks.closed(uri);
    }
}
