package dev.gouji.engine;

import org.teavm.jso.JSByRef;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** What the worker's script does for the server; {@code src/worker/port.ts} implements these methods. */
interface Port extends JSObject {

    /** The callback of {@link #read}. */
    @JSFunctor
    interface ReadAnswer extends JSObject {
        /**
         * @param kind a name of {@link dev.gouji.lsp.host.FileRead.Kind}
         * @param text empty if the file could not be read as text
         * @param file the bytes of a Word file or page, which the engine opens; empty for other files
         */
        void take(String kind, String text, @JSByRef byte[] file);
    }

    /** The callback of {@link #list}. */
    @JSFunctor
    interface ListAnswer extends JSObject {
        /**
         * @param kind a name of {@link dev.gouji.lsp.host.Listing.Kind}
         * @param names of the entries; that of a folder ends with a slash
         * @param modified the time of the last change of a file, in milliseconds since 1970; 0 for anything else
         */
        void take(String kind, String[] names, double modified);
    }

    /** A task for {@link #later}. */
    @JSFunctor
    interface Task extends JSObject {
        void run();
    }

    /** Sends one JSON-RPC message to the client. */
    void send(String message);

    void log(String line);

    void read(String path, String within, ReadAnswer then);

    void list(String path, String within, ListAnswer then);

    /** Runs a task after a number of milliseconds, and after all messages that have come by then. */
    void later(int milliseconds, Task task);

    /** The local date, such as 2026-01-31. */
    String today();

    /**
     * Inflates raw deflate data.
     *
     * @param from index of the first byte of the data in {@code file}
     * @param to index after the last byte
     * @param into receives the result
     * @return whether the result fills {@code into} exactly; false if the data is damaged
     */
    boolean inflate(@JSByRef byte[] file, int from, int to, @JSByRef byte[] into);

    /** The bytes as raw deflate data, without a header. */
    @JSByRef
    byte[] deflate(@JSByRef byte[] bytes);

    /** The text of bytes in GB18030; empty if they are not valid GB18030. */
    String readGb(@JSByRef byte[] bytes);

    /** The bytes of a text in GB18030. */
    @JSByRef
    byte[] writeGb(String text);

    void end(int exitCode);
}
