package dev.gouji.lsp;

import dev.gouji.lint.Cancellation;
import dev.gouji.lsp.host.Host;
import dev.gouji.lsp.json.JsonValue;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** The open requests. Each is answered once: by a result, an error, or because it was cancelled. */
final class Requests {

    private final Host host;
    private final Client client;
    private final Map<PendingRequest, JsonValue> open = new LinkedHashMap<>();
    private final Supplier<Messages> messages;
    /** Each returns whether it was done. */
    private final List<BooleanSupplier> waiting = new ArrayList<>();

    /** @param messages the language of the client, once known */
    Requests(Host host, Client client, Supplier<Messages> messages) {
        this.host = host;
        this.client = client;
        this.messages = messages;
    }

    PendingRequest begin(JsonValue id, String method) {
        PendingRequest pending = new PendingRequest(id, method);
        open.put(pending, id);
        return pending;
    }

    boolean isOpen(PendingRequest pending) {
        return open.containsKey(pending);
    }

    void answer(PendingRequest pending, Object result) {
        if (isOpen(pending)) {
            client.answer(pending.id(), result);
            open.remove(pending); // after the answer: if writing fails, the request is still open and gets an error
            look();
        }
    }

    void refuse(PendingRequest pending, ErrorCode code) {
        if (open.remove(pending) != null) {
            client.refuse(pending.id(), code, pending.method(), messages.get());
            look();
        }
    }

    /** The user sees the reason. */
    void refuse(PendingRequest pending, Message reason) {
        if (open.remove(pending) != null) {
            client.refuse(pending.id(), ErrorCode.REQUEST_FAILED, messages.get().render(reason));
            look();
        }
    }

    /** Runs a task once all other requests are answered. */
    void afterAllBut(PendingRequest last, Runnable task) {
        waiting.add(() -> {
            boolean free = open.keySet().stream().allMatch(pending -> pending == last);
            if (free) {
                task.run();
            }
            return free;
        });
        look();
    }

    void afterAll(Runnable task) {
        waiting.add(() -> {
            if (open.isEmpty()) {
                task.run();
            }
            return open.isEmpty();
        });
        look();
    }

    private void look() {
        waiting.removeIf(BooleanSupplier::getAsBoolean);
    }

    /** The client cancels a request. One that was answered already is no mistake of the client. */
    void cancel(JsonValue id) {
        Optional<PendingRequest> pending = open.keySet().stream().filter(a -> a.id().equals(id)).findFirst();
        pending.ifPresent(a -> refuse(a, ErrorCode.CANCELLED));
    }

    /** Throws once the client has cancelled the request. */
    Cancellation cancellation(PendingRequest pending) {
        return () -> {
            listen();
            if (!isOpen(pending)) {
                throw new Cancellation.Cancelled();
            }
        };
    }

    /** Reads the messages that have come meanwhile. */
    void listen() {
        host.listen();
    }
}
