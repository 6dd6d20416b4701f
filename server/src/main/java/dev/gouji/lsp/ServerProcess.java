package dev.gouji.lsp;

import dev.gouji.lsp.feature.Features;
import dev.gouji.message.Language;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;

/** The process of a language server: its streams, its threads and its end. */
public final class ServerProcess {

    /** One document's check may be long; a second thread answers hovers meanwhile. */
    private static final int WORKERS = 2;

    private ServerProcess() {
    }

    /**
     * Serves one client until it says farewell, its messages end or its process is gone; answers the exit code.
     *
     * @param out belongs to the protocol alone
     * @param fallback the language for a client that names none that we speak
     */
    public static int run(InputStream in, OutputStream out, PrintStream errors, String version, Language fallback) {
        WireLog wireLog = WireLog.open(errors);
        try {
            return serve(in, out, errors, version, fallback);
        } finally {
            wireLog.close();
        }
    }

    private static int serve(InputStream in, OutputStream out, PrintStream errors, String version, Language fallback) {
        ScheduledExecutorService pool = pool();
        Lifecycle lifecycle = new Lifecycle();
        Methods methods = new Methods();
        Connection connection = new Connection(in, out, methods);
        Client client = connection.client();
        new Server(version, fallback, client, new Log(errors, client), lifecycle, pool, Machine.here())
                .register(methods, Features.all());
        threads("gouji-reader").newThread(() -> read(connection, lifecycle, errors)).start();
        int code = lifecycle.await();
        pool.shutdownNow();
        return code;
    }

    /** Whatever ends the reading ends the process: nobody could tell it anything any more. */
    private static void read(Connection connection, Lifecycle lifecycle, PrintStream errors) {
        try {
            connection.listen();
        } catch (RuntimeException | Error e) {
            errors.println(Log.sentence(e));
        } finally {
            lifecycle.end();
        }
    }

    private static ScheduledExecutorService pool() {
        ScheduledThreadPoolExecutor pool = new ScheduledThreadPoolExecutor(WORKERS, threads("gouji-worker"));
        pool.setRemoveOnCancelPolicy(true);
        return pool;
    }

    private static ThreadFactory threads(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
