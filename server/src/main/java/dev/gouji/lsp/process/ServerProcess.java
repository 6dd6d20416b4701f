package dev.gouji.lsp.process;

import dev.gouji.lsp.Incoming;
import dev.gouji.lsp.Server;
import dev.gouji.message.Language;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The process of a language server: its streams, its threads and its end. */
public final class ServerProcess {

    /** The milliseconds from the end of the input to the end of the process at the latest, if nobody reads the answers any more. */
    private static final int GRACE = 6_000;

    private final Loop loop;
    private final ProcessHost host;
    private final Server server;

    private ServerProcess(OutputStream out, PrintStream errors, String version, Language fallback) {
        this.loop = new Loop(failure -> errors.println("the server failed: " + failure));
        this.host = new ProcessHost(loop, out, errors, pages());
        this.server = new Server(host, version, fallback);
    }

    /**
     * Serves one client until it sends exit, its input ends or its process has ended. Returns the exit code.
     *
     * @param out gets only messages of the protocol
     * @param fallback the language for a client whose locale is neither Chinese nor English
     * @param client the id of the process that started the server; 0 if only the initialize request names it
     */
    public static int run(InputStream in, OutputStream out, PrintStream errors, String version, Language fallback, long client) {
        ServerProcess process = new ServerProcess(out, errors, version, fallback);
        process.loop.answer(() -> process.host.watch(client));
        Worker.start("gouji-server", process.loop);
        Worker.start("gouji-reader", () -> process.read(new FrameReader(new BufferedInputStream(in, 1 << 16), errors::println)));
        return process.loop.await();
    }

    private static PageFolder pages() {
        Optional<String> cache = Optional.ofNullable(System.getenv("XDG_CACHE_HOME")).filter(c -> !c.isBlank());
        return PageFolder.ofUser(cache, System.getProperty("user.home", ""), System.getProperty("java.io.tmpdir", ""),
                System.getProperty("user.name", ""));
    }

    /** Reads messages to the end of the input. Then the process ends, since no message can reach it any more. */
    private void read(FrameReader frames) {
        String why = "the input has ended";
        try {
            for (Optional<byte[]> body = frames.next(); body.isPresent(); body = frames.next()) {
                handOver(body.get(), frames);
            }
        } catch (IOException e) {
            why = String.valueOf(e.getMessage());
        } catch (OutOfMemoryError e) {
            why = "a message is larger than the memory";
        }
        ended(why);
    }

    private void ended(String why) {
        loop.message(() -> {
            host.log(why);
            server.inputEnded();
        });
        loop.endWithin(GRACE, 1);
    }

    /** Posts a message. If its header gave too large a length, the bytes that do not belong to it are read again. */
    private void handOver(byte[] body, FrameReader frames) {
        String text = new String(body, StandardCharsets.UTF_8);
        Incoming message = Incoming.read(text);
        int end = message instanceof Incoming.Unreadable unreadable && !unreadable.json() ? Overrun.end(body) : body.length;
        if (end < body.length) {
            frames.putBack(Arrays.copyOfRange(body, end, body.length));
            String first = new String(body, 0, end, StandardCharsets.UTF_8);
            post(Incoming.read(first), first);
        } else {
            post(message, text);
        }
    }

    private void post(Incoming message, String text) {
        loop.message(() -> server.receive(message, text));
    }
}
