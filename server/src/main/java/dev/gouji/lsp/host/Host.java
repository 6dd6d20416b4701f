package dev.gouji.lsp.host;

import dev.gouji.office.Platform;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The effects of the server. A host has one thread for it: messages, answers and tasks come one after another, and no
 * answer comes before the call that caused it has returned.
 */
public interface Host {

    /** Sends one JSON-RPC message to the client. */
    void send(String message);

    /** Writes one line for those who look after the server; no user sees it. */
    void log(String line);

    /** Reads a file. A file that cannot be read is an answer too. */
    void read(FileRef file, Consumer<FileRead> then);

    /** Lists a folder, its own entries only. */
    void list(FileRef folder, Consumer<Listing> then);

    /** Keeps a page as a file, for a client that opens files only. The answer is its path, empty where none can be written. */
    void keep(String page, String text, Consumer<Optional<String>> then);

    /**
     * Runs a task when so many milliseconds have passed, and not before all messages that have come by then were handed
     * over: a check that a message makes superfluous is never begun.
     */
    void later(int milliseconds, Runnable task);

    LocalDate today();

    /** What it takes to read and write office files. */
    Platform office();

    /** Hands over the messages that have come in the midst of a long piece of work, where the host can tell. */
    void listen();

    /** Ends the server when this process ends; does nothing where it cannot be seen. */
    void watch(long processId);

    /** Ends the server. */
    void end(int exitCode);
}
