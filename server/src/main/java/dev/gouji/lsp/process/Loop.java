package dev.gouji.lsp.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The server's one thread. Other threads post events; before each waiting task, all of them are delivered. */
final class Loop implements Runnable {

    private record Event(boolean message, Runnable run) {
    }

    private record Timer(long due, long number, Runnable task) implements Comparable<Timer> {

        @Override
        public int compareTo(Timer other) {
            int order = Long.compare(due - other.due, 0);
            return order != 0 ? order : Long.compare(number, other.number);
        }
    }

    private final LinkedBlockingQueue<Event> inbox = new LinkedBlockingQueue<>();
    private final Consumer<Throwable> failed;
    /** Used only on the loop's thread. */
    private final PriorityQueue<Timer> timers = new PriorityQueue<>();
    private final CompletableFuture<Integer> end = new CompletableFuture<>();
    private long numbers;

    /** @param failed called with the exception of a task, which ends the loop */
    Loop(Consumer<Throwable> failed) {
        this.failed = failed;
    }

    /** Posts a message of the client. */
    void message(Runnable handOver) {
        inbox.add(new Event(true, handOver));
    }

    /** Posts an answer to a request of the server. */
    void answer(Runnable handOver) {
        inbox.add(new Event(false, handOver));
    }

    /** To be called on the loop's thread. */
    void later(int milliseconds, Runnable task) {
        timers.add(new Timer(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds), numbers++, task));
    }

    /** Delivers the messages that have come; to be called on the loop's thread. */
    void listen() {
        if (!inbox.isEmpty()) {
            List<Event> messages = new ArrayList<>();
            inbox.removeIf(event -> event.message() && messages.add(event));
            messages.forEach(event -> event.run().run());
        }
    }

    /** Ends the loop; the first exit code counts. */
    void end(int code) {
        end.complete(code);
        inbox.add(new Event(false, () -> { }));
    }

    @Override
    public void run() {
        try {
            while (!end.isDone()) {
                next().ifPresent(Runnable::run);
            }
        } catch (InterruptedException | RuntimeException | Error e) {
            failed.accept(e);
        } finally {
            end(1);
        }
    }

    private Optional<Runnable> next() throws InterruptedException {
        Event event = inbox.poll();
        Timer timer = timers.peek();
        if (event == null && timer != null) {
            long wait = timer.due() - System.nanoTime();
            if (wait <= 0) {
                return Optional.of(timers.poll().task());
            }
            event = inbox.poll(wait, TimeUnit.NANOSECONDS);
        } else if (event == null) {
            event = inbox.take();
        }
        return Optional.ofNullable(event).map(Event::run);
    }

    /** Waits for the end and returns the exit code. */
    int await() {
        return end.join();
    }

    /** Waits for the end up to a time, then ends the loop. */
    void endWithin(int milliseconds, int code) {
        end.completeOnTimeout(code, milliseconds, TimeUnit.MILLISECONDS);
    }
}
