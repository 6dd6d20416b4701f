package dev.gouji.lsp;

import dev.gouji.lsp.check.CheckContext;
import dev.gouji.lsp.check.Checks;
import dev.gouji.lsp.check.WorkspaceFiles;
import dev.gouji.lsp.document.DocumentUri;
import dev.gouji.lsp.document.Documents;
import dev.gouji.lsp.json.JsonValue;
import dev.gouji.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes in changes of the texts in the editor, and of the files around them. */
final class Sync {

    private final CheckContext checking;
    private final Checks checks;
    private final WorkspaceFiles files;
    private final Watches watches;

    Sync(CheckContext checking, Checks checks, WorkspaceFiles files, Watches watches) {
        this.checking = checking;
        this.checks = checks;
        this.files = files;
        this.watches = watches;
    }

    void register(Router router) {
        router.notification("textDocument/didOpen", this::opened);
        router.notification("textDocument/didChange", params -> withUri(params, uri -> changed(uri, params)));
        router.notification("textDocument/didSave", params -> withUri(params, this::saved));
        router.notification("textDocument/didClose", params -> withUri(params, this::closed));
        router.notification("workspace/didChangeWatchedFiles", this::filesChanged);
        router.notification("workspace/didChangeWorkspaceFolders", this::foldersChanged);
    }

    private static void withUri(JsonValue params, Consumer<String> then) {
        params.at("textDocument.uri").text().ifPresent(then);
    }

    private void opened(JsonValue params) {
        JsonValue document = params.member("textDocument");
        Optional<String> text = document.member("text").text();
        if (text.isPresent()) {
            withUri(params, uri -> {
                String language = document.member("languageId").text().orElse("");
                int version = document.member("version").integer().orElse(0);
                if (checking.documents().open(uri, language, version, text.get()) == Documents.Effect.CHANGED) {
                    readAnew();
                    checks.opened(uri);
                }
            });
        }
    }

    private void changed(String uri, JsonValue params) {
        switch (checking.documents().change(uri, params.at("textDocument.version"), params.member("contentChanges"),
                checking.session().encoding())) {
            case CHANGED -> checks.edited(uri);
            case LOST -> {
                checks.lost(uri);
                checking.notices().warn(Message.of("lsp.lost").with("name", DocumentUri.name(uri)));
            }
            case NONE -> { }
        }
    }

    private void saved(String uri) {
        readAnew();
        DocumentUri.path(uri).ifPresent(checking.workspace()::changed);
        checks.saved();
    }

    private void closed(String uri) {
        if (checking.documents().isOpen(uri)) {
            checking.documents().close(uri);
            readAnew();
            checks.closed(uri);
        }
    }

    /** If the client sends no file events, all files are read again when a document is opened, saved or closed. */
    private void readAnew() {
        if (!watches.fileEventsSupported()) {
            allChanged();
        }
    }

    private void allChanged() {
        checking.workspace().changed();
        files.allChanged();
    }

    private void filesChanged(JsonValue params) {
        List<JsonValue> changes = params.member("changes").items();
        if (changes.isEmpty()) {
            allChanged();
        }
        for (JsonValue change : changes) {
            change.member("uri").text().flatMap(DocumentUri::path).ifPresent(path -> {
                checking.workspace().changed(path);
                files.changed(path);
            });
        }
    }

    private void foldersChanged(JsonValue params) {
        List<String> folders = new ArrayList<>(checking.preferences().folders());
        folders.removeAll(paths(params.at("event.removed")));
        folders.addAll(paths(params.at("event.added")));
        checking.preferences().open(folders);
        checking.workspace().open(folders);
        files.changed();
    }

    /** The paths of a list of workspace folders, as the protocol has it. */
    static List<String> paths(JsonValue folders) {
        return folders.items().stream().flatMap(folder -> folder.member("uri").text().stream())
                .flatMap(uri -> DocumentUri.path(uri).stream()).toList();
    }
}
