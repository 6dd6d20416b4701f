package dev.gouji;

import com.google.gson.JsonPrimitive;
import dev.gouji.lsp.process.ServerProcess;
import dev.gouji.message.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** An editor that opens one report, waits for its diagnostics, asks what editors ask, and leaves. */
final class RehearsedEditor extends OutputStream {

    private static final String ABLE = """
            {"workspace": {"didChangeWatchedFiles": {"dynamicRegistration": true}, "workspaceEdit": {"documentChanges": true}},
             "textDocument": {"publishDiagnostics": {"relatedInformation": true}, "codeAction": {"codeActionLiteralSupport": {}},
               "hover": {"contentFormat": ["markdown"]}, "documentSymbol": {"hierarchicalDocumentSymbolSupport": true}}}""";
    private static final String DOCUMENT = "\"textDocument\": {\"uri\": \"untitled:report\"";
    /** Where the first clause of the rehearsed report stands. */
    private static final String PLACE = "\"position\": {\"line\": 3, \"character\": 10}";

    private final PipedOutputStream toServer;
    private boolean asked;

    private RehearsedEditor(PipedOutputStream toServer) {
        this.toServer = toServer;
    }

    static void edit(String text, String version, Language language) throws IOException {
        PipedInputStream fromEditor = new PipedInputStream(1 << 16);
        try (PipedOutputStream toServer = new PipedOutputStream(fromEditor)) {
            RehearsedEditor editor = new RehearsedEditor(toServer);
            editor.request("initialize", "{\"processId\": null, \"capabilities\": " + ABLE + "}");
            editor.notify("initialized", "{}");
            editor.notify("textDocument/didOpen", "{" + DOCUMENT + ", \"languageId\": \"plaintext\", \"version\": 1, \"text\": "
                    + new JsonPrimitive(text) + "}}");
            PrintStream silent = new PrintStream(OutputStream.nullOutputStream());
            ServerProcess.run(fromEditor, editor, silent, version, language);
        }
    }

    @Override
    public void write(int single) {
        // The server writes whole messages.
    }

    /** Hears a message of the server; once the diagnostics are there, everything else is asked and the session ends. */
    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
        if (!asked && new String(bytes, from, length, StandardCharsets.UTF_8).contains("publishDiagnostics")) {
            asked = true;
            try {
                ask();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void ask() throws IOException {
        request("textDocument/documentSymbol", "{" + DOCUMENT + "}}");
        request("textDocument/hover", "{" + DOCUMENT + "}, " + PLACE + "}");
        request("textDocument/codeAction", "{" + DOCUMENT + "}, \"range\": {\"start\": {\"line\": 0, \"character\": 0}, "
                + "\"end\": {\"line\": 200, \"character\": 0}}, \"context\": {\"diagnostics\": []}}");
        notify("textDocument/didChange", "{" + DOCUMENT + ", \"version\": 2}, \"contentChanges\": [{\"range\": {\"start\": "
                + "{\"line\": 0, \"character\": 0}, \"end\": {\"line\": 0, \"character\": 0}}, \"text\": \" \"}]}");
        request("shutdown", "null");
        notify("exit", "{}");
    }

    private void request(String method, String parameters) throws IOException {
        send("{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"" + method + "\", \"params\": " + parameters + "}");
    }

    private void notify(String method, String parameters) throws IOException {
        send("{\"jsonrpc\": \"2.0\", \"method\": \"" + method + "\", \"params\": " + parameters + "}");
    }

    private void send(String message) throws IOException {
        byte[] body = message.getBytes(StandardCharsets.UTF_8);
        toServer.write(("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        toServer.write(body);
        toServer.flush();
    }
}
