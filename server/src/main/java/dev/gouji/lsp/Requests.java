package dev.gouji.lsp;

import dev.gouji.lint.Cancellation;
import dev.gouji.lsp.host.Host;
import dev.gouji.lsp.json.JsonValue;
import dev.gouji.lsp.json.ProtocolJson;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The open requests. Each is answered once: by a result, an error, or because it was cancelled. */
final class Requests {

    private final Host host;
    private final Client client;
    private final ProtocolJson json;
    private final Map<PendingRequest, JsonValue> open = new LinkedHashMap<>();
    private final Supplier<Messages> messages;
    /** Tasks that wait until requests are answered. Each returns whether it has run. */
    private final List<BooleanSupplier> waiting = new ArrayList<>();

    /** @param messages those in the language of the client, or in the fallback until it is known */
    Requests(Host host, Client client, ProtocolJson json, Supplier<Messages> messages) {
        this.host = host;
        this.client = client;
        this.json = json;
        this.messages = messages;
    }

    PendingRequest begin(JsonValue id, String method) {
        PendingRequest pending = new PendingRequest(id, method);
        open.put(pending, id);
        return pending;
    }

    /** Reads the parameters of a request, and refuses the request if they cannot be read. */
    <P> void read(PendingRequest pending, JsonValue params, Class<P> type, Consumer<P> then) {
        json.read(params, type).ifPresentOrElse(then, () -> refuse(pending, ErrorCode.INVALID_PARAMS));
    }

    boolean isOpen(PendingRequest pending) {
        return open.containsKey(pending);
    }

    void answer(PendingRequest pending, Object result) {
        if (isOpen(pending)) {
            client.answer(pending.id(), result);
            open.remove(pending); // after the answer: if writing fails, the request is still open and gets an error
            runWaiting();
        }
    }

    void refuse(PendingRequest pending, ErrorCode code) {
        if (open.remove(pending) != null) {
            client.refuse(pending.id(), code, pending.method(), messages.get());
            runWaiting();
        }
    }

    /** @param reason shown to the user */
    void refuse(PendingRequest pending, Message reason) {
        if (open.remove(pending) != null) {
            client.refuse(pending.id(), ErrorCode.REQUEST_FAILED, messages.get().render(reason));
            runWaiting();
        }
    }

    /** Runs a task once all requests but the last one are answered. */
    void afterAllBut(PendingRequest last, Runnable task) {
        waiting.add(() -> {
            boolean free = open.keySet().stream().allMatch(pending -> pending == last);
            if (free) {
                task.run();
            }
            return free;
        });
        runWaiting();
    }

    /** Runs a task once all requests are answered. */
    void afterAll(Runnable task) {
        waiting.add(() -> {
            if (open.isEmpty()) {
                task.run();
            }
            return open.isEmpty();
        });
        runWaiting();
    }

    private void runWaiting() {
        waiting.removeIf(BooleanSupplier::getAsBoolean);
    }

    /** Cancels a request. One that is answered already is ignored: answer and cancellation may have crossed. */
    void cancel(JsonValue id) {
        Optional<PendingRequest> pending = open.keySet().stream().filter(a -> a.id().equals(id)).findFirst();
        pending.ifPresent(a -> refuse(a, ErrorCode.CANCELLED));
    }

    /** Lets work on a request end once the client has cancelled it. */
    Cancellation cancellation(PendingRequest pending) {
        return () -> {
            host.listen();
            if (!isOpen(pending)) {
                throw new Cancellation.Cancelled();
            }
        };
    }
}
