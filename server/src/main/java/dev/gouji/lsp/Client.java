package dev.gouji.lsp;

import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.jsonrpc.Endpoint;

/** The editor at the other end of the wire. */
record Client(Endpoint wire) {

    void publish(PublishDiagnosticsParams diagnostics) {
        wire.notify("textDocument/publishDiagnostics", diagnostics);
    }

    /** Shows the user a sentence. */
    void warn(String sentence) {
        wire.notify("window/showMessage", new MessageParams(MessageType.Warning, sentence));
    }

    void log(MessageType type, String line) {
        wire.notify("window/logMessage", new MessageParams(type, line));
    }

    void register(RegistrationParams registration) {
        wire.request("client/registerCapability", registration);
    }
}
