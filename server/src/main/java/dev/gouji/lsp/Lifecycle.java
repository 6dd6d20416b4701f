package dev.gouji.lsp;

import dev.gouji.lsp.document.Session;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** From initialize over shutdown to the end of the process. */
final class Lifecycle {

    private final CompletableFuture<Integer> end = new CompletableFuture<>();
    private volatile Optional<Session> session = Optional.empty();
    private volatile boolean shut;

    void open(Session opened) {
        if (session.isPresent()) {
            throw Methods.refusal(ResponseErrorCode.InvalidRequest, "initialize");
        }
        session = Optional.of(opened);
    }

    /** Whom we talk to; empty before the introduction and after the farewell, when notifications are not heard. */
    Optional<Session> session() {
        return shut ? Optional.empty() : session;
    }

    /** Whom we talk to, for a request, which is refused where there is nobody. */
    Session session(String method) {
        return session().orElseThrow(() -> Methods.refusal(
                shut ? ResponseErrorCode.InvalidRequest : ResponseErrorCode.ServerNotInitialized, method));
    }

    void shut() {
        shut = true;
    }

    /** The process is to end: well where it was shut down before. */
    void end() {
        end.complete(shut ? 0 : 1);
    }

    /** Waits for the end and answers the exit code. */
    int await() {
        return end.join();
    }
}
