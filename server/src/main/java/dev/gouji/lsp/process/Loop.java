package dev.gouji.lsp.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The work of the server's one thread. Other threads post events, and all of them are delivered before the next timer runs. */
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
    /** Used only on the thread of the loop. */
    private final PriorityQueue<Timer> timers = new PriorityQueue<>();
    private final CompletableFuture<Integer> end = new CompletableFuture<>();
    private long nextTimer;

    /** @param failed called with the exception of an event or task; the loop ends then */
    Loop(Consumer<Throwable> failed) {
        this.failed = failed;
    }

    /** Posts a message of the client. */
    void message(Runnable handOver) {
        inbox.add(new Event(true, handOver));
    }

    /** Posts the result of something that the server has asked its host for, such as a file. */
    void answer(Runnable handOver) {
        inbox.add(new Event(false, handOver));
    }

    /** Runs a task after a number of milliseconds. To be called on the thread of the loop. */
    void later(int milliseconds, Runnable task) {
        timers.add(new Timer(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds), nextTimer++, task));
    }

    /** Delivers the messages that have come, but no results. To be called on the thread of the loop. */
    void listen() {
        if (!inbox.isEmpty()) {
            List<Event> messages = new ArrayList<>();
            inbox.removeIf(event -> event.message() && messages.add(event));
            messages.forEach(event -> event.run().run());
        }
    }

    /** Ends the loop. If it is called several times, the first exit code counts. */
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

    /** Waits for the end of the loop and returns the exit code. */
    int await() {
        return end.join();
    }

    /** Lets {@link #await} return this exit code after a number of milliseconds, if the loop has not ended by then. Does not wait. */
    void endWithin(int milliseconds, int code) {
        end.completeOnTimeout(code, milliseconds, TimeUnit.MILLISECONDS);
    }
}
