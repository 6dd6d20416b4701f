package dev.gouji.lsp.check;

import dev.gouji.lsp.document.DocumentUri;
import dev.gouji.lsp.document.Snapshot;
import dev.gouji.lsp.folder.Lookup;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The checks of open documents: at once when one is opened or saved, and after a pause in typing when it is edited. */
public final class Checks {

    private final CheckContext checking;
    private final WorkspaceFiles files;
    private final Map<String, OpenDocument> open = new LinkedHashMap<>();

    public Checks(CheckContext checking, WorkspaceFiles files) {
        this.checking = checking;
        this.files = files;
    }

    public void opened(String uri) {
        Optional<String> path = DocumentUri.path(uri);
        path.map(DocumentUri::of).filter(closed -> !closed.equals(uri)).ifPresent(checking.outlet()::gone);
        Optional.ofNullable(open.put(uri, new OpenDocument(uri, checking))).ifPresent(OpenDocument::end);
        open.get(uri).checkNow();
        checking.workspace().documentsChanged();
        files.changed();
    }

    public void edited(String uri) {
        Optional.ofNullable(open.get(uri)).ifPresent(document -> document.settle(checking.session().debounce()));
    }

    /** Checks all open documents, also those that wait for a pause in typing. */
    public void saved() {
        open.values().forEach(OpenDocument::checkNow);
    }

    /** The text of the document is unknown now, so its findings are withdrawn. */
    public void lost(String uri) {
        checking.outlet().gone(uri);
        DocumentUri.path(uri).ifPresent(checking.workspace()::settled);
        Optional.ofNullable(open.put(uri, new OpenDocument(uri, checking))).ifPresent(OpenDocument::end);
    }

    public void closed(String uri) {
        Optional.ofNullable(open.remove(uri)).ifPresent(OpenDocument::end);
        checking.outlet().gone(uri);
        DocumentUri.path(uri).ifPresent(path -> {
            checking.workspace().changed(path);
            checking.workspace().settled(path); // the file may be open under another spelling as well
            files.changed(path);
        });
        checking.workspace().documentsChanged();
        files.changed();
    }

    /** Runs a task once the newest text of a document is checked; at once if the document is not open. */
    public void whenChecked(String uri, Runnable task) {
        Optional.ofNullable(open.get(uri)).ifPresentOrElse(document -> document.whenChecked(task), task);
    }

    /** A document with its settings and peers; empty while its settings or its file are unknown. */
    public Optional<Judged> judge(Snapshot snapshot, Lookup lookup) {
        OpenDocument document = open.get(snapshot.uri());
        return document == null ? checking.judge().judge(snapshot, Optional.empty(), lookup) : document.judge(snapshot, lookup);
    }
}
