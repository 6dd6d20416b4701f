package dev.gouji.engine;

import org.teavm.jso.JSByRef;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** What the script of the worker does for the server; {@code src/worker/port.ts} has the same methods. */
interface Port extends JSObject {

    /** Takes the answer to {@link #read}. */
    @JSFunctor
    interface ReadAnswer extends JSObject {
        /**
         * @param kind a name of {@link dev.gouji.lsp.host.FileRead.Kind}
         * @param file all bytes of an office file, which is not read yet
         */
        void take(String kind, String text, @JSByRef byte[] file);
    }

    /** Takes the answer to {@link #list}. */
    @JSFunctor
    interface ListAnswer extends JSObject {
        /**
         * @param kind a name of {@link dev.gouji.lsp.host.Listing.Kind}
         * @param names of the entries; each name of a folder ends with a slash
         * @param modified when a file was last changed, in milliseconds since 1970; 0 of anything else
         */
        void take(String kind, String[] names, double modified);
    }

    /** Something to do later. */
    @JSFunctor
    interface Task extends JSObject {
        void run();
    }

    /** Sends one JSON-RPC message to the client. */
    void send(String message);

    void log(String line);

    void read(String path, String within, ReadAnswer then);

    void list(String path, String within, ListAnswer then);

    /** Runs a task when so many milliseconds have passed, and not before all messages that have come by then. */
    void later(int milliseconds, Task task);

    /** The day where the user is, as 2026-01-31. */
    String today();

    /**
     * Inflates raw deflate data into bytes that they are to fill.
     *
     * @return whether they do, no more and no less; false where the data are damaged
     */
    boolean inflate(@JSByRef byte[] file, int from, int to, @JSByRef byte[] into);

    /** Raw deflate data, without any header. */
    @JSByRef
    byte[] deflate(@JSByRef byte[] bytes);

    /** The text of bytes in GB18030; empty where they are none. */
    String readGb(@JSByRef byte[] bytes);

    /** A text in GB18030. */
    @JSByRef
    byte[] writeGb(String text);

    void end(int exitCode);
}
