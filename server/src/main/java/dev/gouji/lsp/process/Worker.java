package dev.gouji.lsp.process;

import java.util.concurrent.LinkedBlockingQueue;

/** A thread that runs tasks one after another. It is started with the first task. */
final class Worker {

    private final String name;
    private final LinkedBlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();
    private boolean begun;

    Worker(String name) {
        this.name = name;
    }

    /** Runs a task. To be called on one thread only. */
    void run(Runnable task) {
        queue.add(task);
        if (!begun) {
            begun = true;
            start(name, this::work);
        }
    }

    private void work() {
        try {
            while (true) {
                queue.take().run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Starts a thread that does not keep the process alive. Its stack is large, since JSON of clients may be nested deeply. */
    static Thread start(String name, Runnable work) {
        Thread thread = new Thread(null, work, name, 4 << 20);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
