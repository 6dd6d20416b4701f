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
 * The language server: what it does with each message. It has no thread, no file and no clock; the host runs it, on the
 * JVM as inside the editor. A message is processed at once, and its work waits on the agenda.
 */
public final class Server {

    /** The milliseconds between shutdown and the end. */
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
    private Optional<Runnable> exit = Optional.empty();
    private boolean leaving;
    private boolean shut;

    /** @param fallback the language for a client that names none of ours */
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
        this.requests = new Requests(host, client, this::messages);
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

    /** The same for a parsed message. */
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
        } else if (leaving || request.method().equals("initialize")) {
            requests.refuse(pending, ErrorCode.INVALID_REQUEST);
        } else {
            router.request(request.method()).ifPresentOrElse(handler -> handler.accept(pending, request.params()),
                    () -> requests.refuse(pending, ErrorCode.METHOD_NOT_FOUND));
        }
    }

    private void take(Incoming.Notification notification) {
        if (notification.method().equals("exit")) {
            exit();
        } else if (session.isPresent() && !leaving) {
            router.notify(notification.method(), notification.params());
        }
    }

    private void initialize(PendingRequest pending, JsonValue introduction) {
        Session introduced = Session.read(introduction, fallback);
        session = Optional.of(introduced);
        trace.set(Trace.Level.of(introduction.member("trace")));
        introduction.member("processId").number().ifPresent(host::watch);
        Preferences preferences = new Preferences(ClientSettings.read(introduced.options()), folders(introduction));
        Connection connection = new Connection(host, agenda, client, requests, json);
        conversation = Optional.of(new Conversation(connection, introduced, preferences, router, features));
        requests.answer(pending, new InitializeResult(Features.capabilities(introduced, features), new ServerInfo("gouji", version)));
    }

    /** The workspace folders; old clients have one, under its own name. */
    private static List<String> folders(JsonValue introduction) {
        List<String> folders = Sync.paths(introduction.member("workspaceFolders"));
        return folders.isEmpty() ? introduction.member("rootUri").text().flatMap(DocumentUri::path).stream().toList() : folders;
    }

    /**
     * Answered after all earlier requests, so that a recorded session can be piped in; at the latest after a moment.
     */
    private void shutdown(PendingRequest pending) {
        leaving = true;
        Runnable farewell = () -> {
            if (!shut) {
                shut = true;
                requests.answer(pending, null);
                exit.ifPresent(Runnable::run);
            }
        };
        requests.afterAllBut(pending, () -> agenda.add(Agenda.Urgency.CHECK, farewell));
        host.later(PATIENCE, farewell);
    }

    private void exit() {
        if (leaving && !shut) {
            exit = Optional.of(() -> host.end(0));
        } else {
            host.end(shut ? 0 : 1);
        }
    }

    /** The input has ended. Open requests are answered, if that does not take too long. */
    public void inputEnded() {
        requests.afterAll(() -> agenda.add(Agenda.Urgency.CHECK, () -> host.end(1)));
        host.later(PATIENCE, () -> host.end(1));
    }

    private void failed(String method, Throwable failure) {
        conversation.ifPresentOrElse(c -> c.failed(method, failure), () -> host.log(method + ": " + Notices.sentence(failure)));
    }
}
