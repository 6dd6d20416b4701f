package dev.gouji.lsp;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.gouji.lsp.process.ServerProcess;
import dev.gouji.message.Language;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/**
 * An editor that writes and reads the protocol's frames itself, so that no library hides what the server sends. A byte
 * outside a frame is an error.
 */
final class Editor {

    /** A test fails if it waits longer than this; no test depends on how long something takes. */
    static final int TIMEOUT_SECONDS = 60;

    /** The parameters of {@code initialize} that VS Code sends, as far as the server reads them; edits are checked without delay. */
    static final String VS_CODE = """
            {processId: null, locale: 'zh-cn', initializationOptions: {debounce: 0, contentProvider: true}, capabilities: {
              workspace: {workspaceEdit: {documentChanges: true}, didChangeWatchedFiles: {dynamicRegistration: true}},
              textDocument: {publishDiagnostics: {relatedInformation: true}, codeAction: {codeActionLiteralSupport: {}},
                hover: {contentFormat: ['markdown', 'plaintext']},
                documentSymbol: {hierarchicalDocumentSymbolSupport: true}}}}""";

    private final OutputStream toServer;
    private final CompletableFuture<Integer> exitCode;
    private final BlockingQueue<JsonObject> inbox = new LinkedBlockingQueue<>();
    private final List<JsonObject> received = new ArrayList<>();
    private final CompletableFuture<Void> listening;
    private int requests;

    private Editor(OutputStream toServer, InputStream fromServer, CompletableFuture<Integer> exitCode) {
        this.toServer = toServer;
        this.exitCode = exitCode;
        this.listening = CompletableFuture.runAsync(() -> listen(new BufferedInputStream(fromServer)), Editor::thread);
    }

    /** An editor whose server runs in this process. */
    static Editor inThisProcess() {
        return inThisProcess(Language.ZH);
    }

    /** A content change that replaces the whole text. */
    static JsonObject wholeText(String text) {
        JsonObject change = new JsonObject();
        change.addProperty("text", text);
        return change;
    }

    static Editor inThisProcess(Language fallback) {
        try {
            PipedInputStream in = new PipedInputStream(1 << 16);
            PipedOutputStream toServer = new PipedOutputStream(in);
            PipedInputStream fromServer = new PipedInputStream(1 << 16);
            PipedOutputStream out = new PipedOutputStream(fromServer);
            PrintStream errors = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
            return new Editor(toServer, fromServer, CompletableFuture.supplyAsync(() ->
                    ServerProcess.run(in, out, errors, "1.2.3", fallback, 0), Editor::thread));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** An editor whose server is that process. */
    static Editor of(Process process) {
        return new Editor(process.getOutputStream(), process.getInputStream(),
                process.onExit().thenApply(Process::exitValue));
    }

    private static void thread(Runnable work) {
        Thread thread = new Thread(work, "editor");
        thread.setDaemon(true);
        thread.start();
    }

    private void listen(InputStream in) {
        try {
            for (String header = header(in); !header.isEmpty(); header = header(in)) {
                if (!header.matches("Content-Length: \\d+\r\n\r\n")) {
                    throw new AssertionError("the server wrote something other than a frame: " + header);
                }
                byte[] content = in.readNBytes(Integer.parseInt(header.substring(16).trim()));
                inbox.add(JsonParser.parseString(new String(content, StandardCharsets.UTF_8)).getAsJsonObject());
            }
        } catch (IOException e) {
            // the server has ended; a call that waits for a message fails
        }
    }

    private static String header(InputStream in) throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        while (!header.toString(StandardCharsets.UTF_8).endsWith("\r\n\r\n")) {
            int b = in.read();
            if (b < 0) {
                return header.toString(StandardCharsets.UTF_8);
            }
            header.write(b);
        }
        return header.toString(StandardCharsets.UTF_8);
    }

    // Sending

    JsonObject initialize(String initializeParams) {
        JsonObject result = request("initialize", JsonParser.parseString(initializeParams)).getAsJsonObject();
        notify("initialized", new JsonObject());
        return result;
    }

    /** The result of a request that succeeds. */
    JsonElement request(String method, Object params) {
        JsonObject response = response(method, params);
        if (!response.has("result")) {
            throw new AssertionError(method + " has failed: " + response);
        }
        return response.get("result");
    }

    /** The error code of a request that fails. */
    int errorCode(String method, Object params) {
        JsonObject response = response(method, params);
        if (!response.has("error")) {
            throw new AssertionError(method + " has not failed: " + response);
        }
        return response.getAsJsonObject("error").get("code").getAsInt();
    }

    private JsonObject response(String method, Object params) {
        int id = ++requests;
        send(message(method, params, id));
        return await(m -> !m.has("method") && m.get("id") instanceof JsonPrimitive answered && answered.getAsInt() == id);
    }

    void notify(String method, Object params) {
        send(message(method, params, 0));
    }

    void open(String uri, String text) {
        notify("textDocument/didOpen", Map.of("textDocument",
                Map.of("uri", uri, "languageId", "plaintext", "version", 1, "text", text)));
    }

    void change(String uri, int version, Object... changes) {
        notify("textDocument/didChange", Map.of("textDocument", Map.of("uri", uri, "version", version),
                "contentChanges", List.of(changes)));
    }

    void close(String uri) {
        notify("textDocument/didClose", document(uri));
    }

    static Map<String, Object> document(String uri) {
        return Map.of("textDocument", Map.of("uri", uri));
    }

    void write(byte[] bytes) {
        try {
            toServer.write(bytes);
            toServer.flush();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Writes to a server that may have ended. */
    void tryToWrite(byte[] bytes) {
        try {
            toServer.write(bytes);
            toServer.flush();
        } catch (IOException e) {
            // the server has ended
        }
    }

    void endInput() {
        try {
            toServer.close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Ends the input and waits for the end of the server. */
    void end() {
        endInput();
        exitCode();
    }

    private void send(JsonObject message) {
        write(frame(message.toString()));
    }

    /** The frame of a message: its header and its content. */
    static byte[] frame(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.writeBytes(("Content-Length: " + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        frame.writeBytes(bytes);
        return frame.toByteArray();
    }

    private static JsonObject message(String method, Object params, int id) {
        JsonObject message = new JsonObject();
        message.addProperty("jsonrpc", "2.0");
        message.addProperty("method", method);
        if (id > 0) {
            message.addProperty("id", id);
        }
        JsonElement json = params instanceof JsonElement element ? element : new Gson().toJsonTree(params);
        message.add("params", json);
        return message;
    }

    // Receiving

    /** Waits for the next message that fits; others are kept for later. */
    JsonObject await(Predicate<JsonObject> wanted) {
        for (int i = 0; i < received.size(); i++) {
            if (wanted.test(received.get(i))) {
                return received.remove(i);
            }
        }
        while (true) {
            JsonObject message = next();
            if (wanted.test(message)) {
                return message;
            }
            received.add(message);
        }
    }

    /** A message that fits, if it was received already or comes within 10 ms; others are kept for later. */
    Optional<JsonObject> poll(Predicate<JsonObject> wanted) {
        for (int i = 0; i < received.size(); i++) {
            if (wanted.test(received.get(i))) {
                return Optional.of(received.remove(i));
            }
        }
        try {
            JsonObject message = inbox.poll(10, TimeUnit.MILLISECONDS);
            if (message != null && !wanted.test(message)) {
                received.add(message);
            }
            return Optional.ofNullable(message).filter(wanted);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    boolean hasEnded() {
        return exitCode.isDone();
    }

    private JsonObject next() {
        try {
            JsonObject message = inbox.poll(TIMEOUT_SECONDS, TimeUnit.SECONDS);
            if (message == null) {
                throw new AssertionError("the server sends nothing more; messages not yet read: " + received);
            }
            return message;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    JsonObject notification(String method) {
        return await(m -> m.has("method") && m.get("method").getAsString().equals(method)).get("params") instanceof JsonObject params
                ? params : new JsonObject();
    }

    /** The diagnostics that are published for a version. */
    JsonArray diagnostics(String uri, int version) {
        return await(m -> isPublication(m, uri) && m.getAsJsonObject("params").has("version")
                && m.getAsJsonObject("params").get("version").getAsInt() == version)
                .getAsJsonObject("params").getAsJsonArray("diagnostics");
    }

    /** The publications of a document that nothing has awaited yet. A request is answered first, so that none is still on its way. */
    List<JsonObject> publications(String uri) {
        request("textDocument/documentSymbol", document(uri));
        return received.stream().filter(m -> isPublication(m, uri)).map(m -> m.getAsJsonObject("params")).toList();
    }

    private static boolean isPublication(JsonObject message, String uri) {
        return message.has("method") && message.get("method").getAsString().equals("textDocument/publishDiagnostics")
                && message.getAsJsonObject("params").get("uri").getAsString().equals(uri);
    }

    /** Whether a message of this method was received that nothing has awaited yet. */
    boolean hasReceived(String method) {
        return received.stream().anyMatch(m -> m.has("method") && m.get("method").getAsString().equals(method));
    }

    /** Sends {@code shutdown} and {@code exit}; returns the exit code. */
    int shutDown() {
        request("shutdown", JsonNull.INSTANCE);
        notify("exit", JsonNull.INSTANCE);
        return exitCode();
    }

    /** The code of the next error that answers a message without a readable id. */
    int errorCodeWithoutId() {
        return await(m -> !m.has("method") && m.get("id").isJsonNull()).getAsJsonObject("error").get("code").getAsInt();
    }

    /** Waits for the end of the server; fails if it wrote anything but frames. */
    int exitCode() {
        try {
            int code = exitCode.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
            if (listening.isCompletedExceptionally()) {
                listening.join();
            }
            return code;
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }
}
