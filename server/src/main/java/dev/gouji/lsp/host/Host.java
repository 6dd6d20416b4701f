package dev.gouji.lsp.host;

import dev.gouji.office.Platform;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The effects of the server. A host runs it on one thread: messages, answers and tasks come one after another, and no
 * answer comes before the call that caused it has returned.
 */
public interface Host {

    /** Sends one JSON-RPC message to the client. */
    void send(String message);

    /** Writes one line to the technical log; no user sees it. */
    void log(String line);

    /** Reads a file. A failure is an answer too. */
    void read(FileRef file, Consumer<FileRead> then);

    /** Lists the entries of a folder, or tells when a file was last changed. */
    void list(FileRef folder, Consumer<Listing> then);

    /**
     * Keeps a page as a file, for clients that open only files. The answer is its path, empty if none can be written.
     */
    void keep(String page, String text, Consumer<Optional<String>> then);

    /**
     * Runs a task after so many milliseconds, and after all messages of that time: a check that a message makes
     * unnecessary never starts.
     */
    void later(int milliseconds, Runnable task);

    LocalDate today();

    /** What it takes to read and write office files. */
    Platform office();

    /** Delivers the messages that came during a long piece of work, if the host can. */
    void listen();

    /** Ends the server when this process ends; has no effect if the process is not visible. */
    void watch(long processId);

    /** Ends the server. */
    void end(int exitCode);
}
