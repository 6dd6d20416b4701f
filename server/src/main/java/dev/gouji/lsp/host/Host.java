package dev.gouji.lsp.host;

import dev.gouji.office.Platform;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The effects of the server. A host runs the server on one thread: messages, callbacks and tasks run one after another. A callback
 * never runs before the call that it belongs to has returned.
 */
public interface Host {

    /** Sends one JSON-RPC message to the client. */
    void send(String message);

    /** Writes one line to the technical log, which users do not see. */
    void log(String line);

    /** Reads a file. The callback gets failures too. */
    void read(FileRef file, Consumer<FileRead> then);

    /** Lists the entries of a folder, or gives the time when a file was last changed. */
    void list(FileRef folder, Consumer<Listing> then);

    /**
     * Writes a page to a file, for clients that open only files. The callback gets its path; empty if it cannot be written.
     */
    void keep(String page, String text, Consumer<Optional<String>> then);

    /**
     * Runs a task after a number of milliseconds, and after all messages that have come by then: so a check that a message makes
     * unnecessary never starts.
     */
    void later(int milliseconds, Runnable task);

    LocalDate today();

    /** What reading and writing Word files and pages needs of the machine. */
    Platform office();

    /** Delivers the messages that have come during a long piece of work, if the host can. */
    void listen();

    /** Ends the server once this process has ended. Has no effect if the process cannot be seen. */
    void watch(long processId);

    /** Ends the server. */
    void end(int exitCode);
}
