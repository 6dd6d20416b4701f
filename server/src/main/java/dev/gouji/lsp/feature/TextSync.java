package dev.gouji.lsp.feature;

import dev.gouji.lsp.document.Session;
import dev.gouji.message.Message;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;

/** The text as the user writes it, change by change, in the client's own way of counting columns. */
final class TextSync implements Feature {

    @Override
    public String method() {
        return "textDocument/didChange";
    }

    @Override
    public Message description() {
        return Message.of("feature.sync");
    }

    @Override
    public void announce(ServerCapabilities capabilities, Session session) {
        TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        sync.setSave(new SaveOptions(false));
        capabilities.setTextDocumentSync(sync);
        capabilities.setPositionEncoding(session.encoding().code());
    }
}
