package dev.gouji.lsp.feature;

import dev.gouji.lsp.document.Session;
import dev.gouji.message.Message;
import dev.gouji.workspace.ConfigFiles;
import java.util.List;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Changed settings are heeded at once. The protocol has no announcement for it: the client is asked to watch. */
public final class SettingsWatch implements Feature {

    @Override
    public String method() {
        return "workspace/didChangeWatchedFiles";
    }

    @Override
    public Message description() {
        return Message.of("feature.settings");
    }

    @Override
    public void announce(ServerCapabilities capabilities, Session session) {
        // Nothing stands for it among the capabilities; see registration().
    }

    /** The wish to hear of every settings file. */
    public RegistrationParams registration() {
        FileSystemWatcher watcher = new FileSystemWatcher(Either.forLeft("**/" + ConfigFiles.NAME));
        var options = new DidChangeWatchedFilesRegistrationOptions(List.of(watcher));
        return new RegistrationParams(List.of(new Registration("gouji-settings", method(), options)));
    }
}
