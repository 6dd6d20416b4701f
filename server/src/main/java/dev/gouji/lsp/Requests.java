package dev.gouji.lsp;

import dev.gouji.analysis.Interest;
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

/** The requests that are not answered yet. Each is answered once, by a result, a refusal, or because it was cancelled. */
final class Requests {

    private final Host host;
    private final Client client;
    private final Map<PendingRequest, JsonValue> open = new LinkedHashMap<>();
    private final Supplier<Messages> messages;
    /** Each answers whether it has been done. */
    private final List<BooleanSupplier> waiting = new ArrayList<>();

    /** @param messages the language of the client, once that is known */
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
            open.remove(pending); // behind the answer: one that cannot be written leaves the request to be refused
            look();
        }
    }

    void refuse(PendingRequest pending, ErrorCode code) {
        if (open.remove(pending) != null) {
            client.refuse(pending.id(), code, pending.method(), messages.get());
            look();
        }
    }

    /** The user learns why. */
    void refuse(PendingRequest pending, Message reason) {
        if (open.remove(pending) != null) {
            client.refuse(pending.id(), ErrorCode.REQUEST_FAILED, messages.get().render(reason));
            look();
        }
    }

    /** Runs a task once everything but one request is answered. */
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

    /** The client no longer wants an answer. A request that was answered already is no mistake of the client. */
    void cancel(JsonValue id) {
        Optional<PendingRequest> pending = open.keySet().stream().filter(a -> a.id().equals(id)).findFirst();
        pending.ifPresent(a -> refuse(a, ErrorCode.CANCELLED));
    }

    /** The interest in the answer to a request; it ends when the client cancels it, which each call looks for. */
    Interest interest(PendingRequest pending) {
        return () -> {
            listen();
            if (!isOpen(pending)) {
                throw new Interest.Cancelled();
            }
        };
    }

    /** Takes in what has come meanwhile. */
    void listen() {
        host.listen();
    }
}
