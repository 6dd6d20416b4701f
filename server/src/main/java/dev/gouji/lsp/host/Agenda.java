package dev.gouji.lsp.host;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;

/** The work that waits, urgent work first. The host delivers the messages that have come before each piece of work. */
public final class Agenda {

    /** Who waits for a piece of work; the first ones are the most urgent. */
    public enum Urgency {
        /** A client, for an answer. */ REQUEST,
        /** Its user, for the findings of an open document. */ CHECK,
        /** Nobody. */ BACKGROUND
    }

    private final Host host;
    private final Consumer<Throwable> failed;
    private final List<Queue<Runnable>> queues = new ArrayList<>();
    private boolean planned;

    /** @param failed called with the exception of a piece of work; the other pieces still run */
    public Agenda(Host host, Consumer<Throwable> failed) {
        this.host = host;
        this.failed = failed;
        for (int i = 0; i < Urgency.values().length; i++) {
            queues.add(new ArrayDeque<>());
        }
    }

    public void add(Urgency urgency, Runnable piece) {
        queues.get(urgency.ordinal()).add(piece);
        plan();
    }

    private void plan() {
        if (!planned) {
            planned = true;
            host.later(0, this::step);
        }
    }

    private void step() {
        planned = false;
        for (Queue<Runnable> queue : queues) {
            if (!queue.isEmpty()) {
                run(queue.poll());
                break;
            }
        }
        if (queues.stream().anyMatch(queue -> !queue.isEmpty())) {
            plan();
        }
    }

    private void run(Runnable piece) {
        try {
            piece.run();
        } catch (RuntimeException | Error e) {
            failed.accept(e);
        }
    }
}
