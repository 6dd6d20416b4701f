package dev.gouji.lsp;

import dev.gouji.lsp.check.Preferences;
import dev.gouji.lsp.document.ClientSettings;
import dev.gouji.lsp.document.DocumentUri;
import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.feature.Features;
import dev.gouji.lsp.feature.kind.Feature;
import dev.gouji.lsp.host.Agenda;
import dev.gouji.lsp.host.Host;
import dev.gouji.lsp.json.JsonValue;
import dev.gouji.lsp.json.ProtocolJson;
import dev.gouji.message.Language;
import dev.gouji.message.Messages;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.ServerInfo;

/**
 * The language server: what it does with each message. It has no thread, no file and no clock: its host runs it, on the JVM or
 * inside the editor. A message is taken in at once, and the work that it causes waits on the agenda.
 */
public final class Server {

    /** The milliseconds that open requests get after shutdown, or after the end of the input. */
    private static final int PATIENCE = 5_000;

    private final Host host;
    private final String version;
    private final Language fallback;
    private final List<Feature> features;
    private final ProtocolJson json = new ProtocolJson();
    private final Trace trace = new Trace();
    private final Router router = new Router();
    private final Client client;
    private final Agenda agenda;
    private final Requests requests;
    private Optional<Session> session = Optional.empty();
    private Optional<Conversation> conversation = Optional.empty();
    /** Ends the server once shutdown is answered; present if exit has come earlier. */
    private Optional<Runnable> exit = Optional.empty();
    private boolean shutdownRequested;
    private boolean shutdownAnswered;

    /** @param fallback the language for a client whose locale is neither Chinese nor English */
    public Server(Host host, String version, Language fallback) {
        this(host, version, fallback, Features.all());
    }

    Server(Host host, String version, Language fallback, List<Feature> features) {
        this.host = host;
        this.version = version;
        this.fallback = fallback;
        this.features = features;
        this.client = new Client(host, json, trace);
        this.agenda = new Agenda(host, failure -> failed("gouji", failure));
        this.requests = new Requests(host, client, json, this::messages);
        router.request("shutdown", (pending, params) -> shutdown(pending));
        router.notification("initialized", params -> conversation.ifPresent(c -> c.begin(version)));
        router.notification("$/setTrace", params -> trace.set(Trace.Level.of(params.member("value"))));
        router.notification("$/cancelRequest", params -> requests.cancel(params.member("id")));
    }

    private Messages messages() {
        return session.map(Session::messages).orElseGet(() -> new Messages(fallback));
    }

    /** Processes one message of the client. */
    public void receive(String text) {
        receive(Incoming.read(text), text);
    }

    /** Processes one message that is parsed already; {@code text} is for the trace. */
    public void receive(Incoming message, String text) {
        trace.received(message, text).ifPresent(client::send);
        try {
            take(message);
        } catch (RuntimeException | Error e) {
            failed("gouji", e);
        }
    }

    private void take(Incoming message) {
        if (message instanceof Incoming.Request request) {
            take(request);
        } else if (message instanceof Incoming.Notification notification) {
            take(notification);
        } else if (message instanceof Incoming.Answer answer) {
            client.answered(answer);
        } else if (message instanceof Incoming.Unreadable unreadable) {
            ErrorCode code = unreadable.json() ? ErrorCode.INVALID_REQUEST : ErrorCode.PARSE_ERROR;
            host.log("a message that cannot be read: " + code);
            client.refuse(unreadable.id(), code, "", messages());
        }
    }

    private void take(Incoming.Request request) {
        PendingRequest pending = requests.begin(request.id(), request.method());
        try {
            take(pending, request);
        } catch (RuntimeException | Error e) {
            failed(request.method(), e);
            requests.refuse(pending, ErrorCode.INTERNAL_ERROR);
        }
    }

    private void take(PendingRequest pending, Incoming.Request request) {
        if (session.isEmpty() && request.method().equals("initialize")) {
            initialize(pending, request.params());
        } else if (session.isEmpty()) {
            requests.refuse(pending, ErrorCode.NOT_INITIALIZED);
        } else if (shutdownRequested || request.method().equals("initialize")) {
            requests.refuse(pending, ErrorCode.INVALID_REQUEST);
        } else {
            router.request(request.method()).ifPresentOrElse(handler -> handler.accept(pending, request.params()),
                    () -> requests.refuse(pending, ErrorCode.METHOD_NOT_FOUND));
        }
    }

    private void take(Incoming.Notification notification) {
        if (notification.method().equals("exit")) {
            exit();
        } else if (session.isPresent() && !shutdownRequested) {
            router.notify(notification.method(), notification.params());
        }
    }

    private void initialize(PendingRequest pending, JsonValue params) {
        Session introduced = Session.read(params, fallback);
        session = Optional.of(introduced);
        trace.set(Trace.Level.of(params.member("trace")));
        params.member("processId").number().ifPresent(host::watch);
        Preferences preferences = new Preferences(ClientSettings.read(introduced.options()), folders(params));
        Connection connection = new Connection(host, agenda, client, requests);
        conversation = Optional.of(new Conversation(connection, introduced, preferences, router, features));
        requests.answer(pending, new InitializeResult(Features.capabilities(introduced, features), new ServerInfo("gouji", version)));
    }

    /** The workspace folders. Old clients name one in {@code rootUri} instead. */
    private static List<String> folders(JsonValue params) {
        List<String> folders = Sync.paths(params.member("workspaceFolders"));
        return folders.isEmpty() ? params.member("rootUri").text().flatMap(DocumentUri::path).stream().toList() : folders;
    }

    /**
     * Answers after all earlier requests, so that a recorded session can be piped in, but waits no longer than {@link #PATIENCE}.
     */
    private void shutdown(PendingRequest pending) {
        shutdownRequested = true;
        Runnable answer = () -> {
            if (!shutdownAnswered) {
                shutdownAnswered = true;
                requests.answer(pending, null);
                exit.ifPresent(Runnable::run);
            }
        };
        requests.afterAllBut(pending, () -> agenda.add(Agenda.Urgency.CHECK, answer));
        host.later(PATIENCE, answer);
    }

    private void exit() {
        if (shutdownRequested && !shutdownAnswered) {
            exit = Optional.of(() -> host.end(0));
        } else {
            host.end(shutdownAnswered ? 0 : 1);
        }
    }

    /** The input has ended. The server ends once all open requests are answered, or after {@link #PATIENCE}. */
    public void inputEnded() {
        requests.afterAll(() -> agenda.add(Agenda.Urgency.CHECK, () -> host.end(1)));
        host.later(PATIENCE, () -> host.end(1));
    }

    private void failed(String method, Throwable failure) {
        conversation.ifPresentOrElse(c -> c.failed(method, failure), () -> host.log(method + ": " + Notices.sentence(failure)));
    }
}
