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
    private final Map<Asked, JsonValue> open = new LinkedHashMap<>();
    private final Supplier<Messages> messages;
    /** Each answers whether it has been done. */
    private final List<BooleanSupplier> waiting = new ArrayList<>();

    /** @param messages the language of the client, once that is known */
    Requests(Host host, Client client, Supplier<Messages> messages) {
        this.host = host;
        this.client = client;
        this.messages = messages;
    }

    Asked begin(JsonValue id, String method) {
        Asked asked = new Asked(id, method);
        open.put(asked, id);
        return asked;
    }

    boolean isOpen(Asked asked) {
        return open.containsKey(asked);
    }

    void answer(Asked asked, Object result) {
        if (isOpen(asked)) {
            client.answer(asked.id(), result);
            open.remove(asked); // behind the answer: one that cannot be written leaves the request to be refused
            look();
        }
    }

    void refuse(Asked asked, ErrorCode code) {
        if (open.remove(asked) != null) {
            client.refuse(asked.id(), code, asked.method(), messages.get());
            look();
        }
    }

    /** The user is told why. */
    void refuse(Asked asked, Message reason) {
        if (open.remove(asked) != null) {
            client.refuse(asked.id(), ErrorCode.REQUEST_FAILED, messages.get().render(reason));
            look();
        }
    }

    /** Runs a task once everything but one request is answered. */
    void afterAllBut(Asked last, Runnable task) {
        waiting.add(() -> {
            boolean free = open.keySet().stream().allMatch(asked -> asked == last);
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

    /** What was asked is not wanted any more. One that was answered already is no mistake of the client. */
    void cancel(JsonValue id) {
        Optional<Asked> asked = open.keySet().stream().filter(a -> a.id().equals(id)).findFirst();
        asked.ifPresent(a -> refuse(a, ErrorCode.CANCELLED));
    }

    /** The interest in the answer to a request; it ends when the client cancels it, which is looked for whenever it is asked. */
    Interest interest(Asked asked) {
        return () -> {
            listen();
            if (!isOpen(asked)) {
                throw new Interest.Cancelled();
            }
        };
    }

    /** Takes in what has come meanwhile. */
    void listen() {
        host.listen();
    }
}
