package dev.gouji.lsp;

import dev.gouji.lsp.check.Preferences;
import dev.gouji.lsp.document.DocumentUri;
import dev.gouji.lsp.document.FileNames;
import dev.gouji.lsp.document.Session;
import dev.gouji.settings.ReportNames;
import dev.gouji.settings.Settings;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.RelativePattern;
import org.eclipse.lsp4j.WatchKind;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Registers what the client should report changes of: settings files, reports, the mounted text, and the user's settings. */
final class Watches {

    private static final String FILES = "workspace/didChangeWatchedFiles";

    private final Client client;
    private final Session session;
    private final Preferences preferences;
    private final Set<String> watched = new LinkedHashSet<>();

    Watches(Client client, Session session, Preferences preferences) {
        this.client = client;
        this.session = session;
        this.preferences = preferences;
    }

    /**
     * Whether the client reports changes of files. Otherwise files are read again when a document is opened, saved or closed.
     */
    boolean fileEventsSupported() {
        return session.able("workspace.didChangeWatchedFiles.dynamicRegistration");
    }

    void begin() {
        if (fileEventsSupported()) {
            register("gouji-files", FILES, new DidChangeWatchedFilesRegistrationOptions(List.of(
                    new FileSystemWatcher(Either.forLeft("**/" + Settings.FILE)),
                    new FileSystemWatcher(Either.forLeft(ReportNames.pattern())),
                    // An editor may report that a folder is gone, but not the files in it.
                    new FileSystemWatcher(Either.forLeft("**/*"), WatchKind.Delete))));
        }
        if (session.able("workspace.didChangeConfiguration.dynamicRegistration")) {
            register("gouji-settings", "workspace/didChangeConfiguration", Map.of("section", "gouji"));
        }
    }

    /** Also watches a file that lies outside the workspace, or is not named as reports are. */
    void add(String file) {
        boolean covered = ReportNames.mayBeReport(FileNames.name(file))
                && preferences.folders().stream().anyMatch(folder -> FileNames.isBelow(folder, file));
        if (fileEventsSupported() && session.able("workspace.didChangeWatchedFiles.relativePatternSupport") && !covered && watched.add(file)) {
            String folder = FileNames.parent(file).orElse("/");
            RelativePattern pattern = new RelativePattern(Either.forRight(DocumentUri.of(folder)), FileNames.name(file));
            register("gouji-text-" + watched.size(), FILES,
                    new DidChangeWatchedFilesRegistrationOptions(List.of(new FileSystemWatcher(Either.forRight(pattern)))));
        }
    }

    private void register(String id, String method, Object options) {
        client.request("client/registerCapability", new RegistrationParams(List.of(new Registration(id, method, options))), answer -> { });
    }
}
