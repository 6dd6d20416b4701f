package dev.gouji.lsp;

import dev.gouji.lint.Cancellation;
import dev.gouji.lsp.feature.kind.Refusal;
import dev.gouji.lsp.folder.Dependent;
import dev.gouji.lsp.folder.Lookup;
import dev.gouji.lsp.host.Agenda;
import java.util.Optional;
import java.util.function.Consumer;

/** The work on one request. It is repeated until all that it looks up is known. */
final class Work<R> implements Dependent {

    /** One run of the work. The answer counts only if the lookup is complete afterwards. */
    interface Attempt<R> {

        Optional<R> answer(Lookup lookup, Cancellation cancellation);
    }

    private final PendingRequest pending;
    private final Answering answering;
    private final Attempt<R> attempt;
    private final Consumer<Optional<R>> then;
    private Lookup lookup = Lookup.patient(this);
    private boolean planned;
    private boolean done;

    /** @param then receives the result */
    private Work(PendingRequest pending, Answering answering, Attempt<R> attempt, Consumer<Optional<R>> then) {
        this.pending = pending;
        this.answering = answering;
        this.attempt = attempt;
        this.then = then;
    }

    /** Sends the result to the client. */
    static <R> void begin(PendingRequest pending, Answering answering, Attempt<R> attempt) {
        begin(pending, answering, attempt, result -> answering.requests().answer(pending, result.orElse(null)));
    }

    static <R> void begin(PendingRequest pending, Answering answering, Attempt<R> attempt, Consumer<Optional<R>> then) {
        new Work<>(pending, answering, attempt, then).changed();
    }

    @Override
    public void changed() {
        if (!planned && !done) {
            planned = true;
            answering.agenda().add(Agenda.Urgency.REQUEST, this::run);
        }
    }

    private void run() {
        planned = false;
        if (!answering.requests().isOpen(pending)) {
            end(lookup);
            return;
        }
        Lookup next = Lookup.patient(this);
        next.replace(lookup);
        lookup = next;
        try {
            Optional<R> result = attempt.answer(next, answering.requests().cancellation(pending));
            if (next.isComplete()) {
                end(next);
                then.accept(result);
            }
        } catch (Cancellation.Cancelled e) {
            end(next);
        } catch (Refusal e) {
            end(next);
            answering.requests().refuse(pending, e.reason());
        } catch (RuntimeException | Error e) {
            end(next);
            answering.notices().failed(pending.method(), e);
            answering.requests().refuse(pending, ErrorCode.INTERNAL_ERROR);
        }
    }

    private void end(Lookup last) {
        done = true;
        last.end();
    }
}
