package dev.gouji.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Works on many things at once and delivers the results in order, with only a few in memory. */
final class InOrder {

    private static final int WAITING_PER_CORE = 8;

    private InOrder() {
    }

    /** Takes one result after another. */
    interface Sink<T> {
        void accept(T value) throws IOException;
    }

    static <A, B> void each(List<A> all, Function<A, B> work, Sink<B> sink) throws IOException {
        int cores = Runtime.getRuntime().availableProcessors();
        if (all.size() < 2 || cores < 2) {
            for (A one : all) {
                sink.accept(work.apply(one));
            }
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(cores);
        try {
            run(all.iterator(), work, sink, pool, cores * WAITING_PER_CORE);
        } finally {
            pool.shutdownNow();
        }
    }

    private static <A, B> void run(Iterator<A> all, Function<A, B> work, Sink<B> sink, ExecutorService pool, int most)
            throws IOException {
        Deque<Future<B>> waiting = new ArrayDeque<>();
        while (all.hasNext() || !waiting.isEmpty()) {
            while (all.hasNext() && waiting.size() < most) {
                A one = all.next();
                waiting.add(pool.submit(() -> work.apply(one)));
            }
            sink.accept(result(waiting.remove()));
        }
    }

    private static <B> B result(Future<B> future) throws IOException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
