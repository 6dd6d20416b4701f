package dev.gouji.lsp.check;

import dev.gouji.lsp.document.DocumentUri;
import dev.gouji.lsp.document.Snapshot;
import dev.gouji.lsp.folder.Lookup;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The checks of open documents: at once when they are opened or saved, after a moment of calm when they are edited. */
public final class Checks {

    private final Bench bench;
    private final WorkspaceFiles files;
    private final Map<String, OpenSheet> open = new LinkedHashMap<>();

    public Checks(Bench bench, WorkspaceFiles files) {
        this.bench = bench;
        this.files = files;
    }

    public void opened(String uri) {
        Optional<String> path = DocumentUri.path(uri);
        path.map(DocumentUri::of).filter(closed -> !closed.equals(uri)).ifPresent(bench.outlet()::gone);
        Optional.ofNullable(open.put(uri, new OpenSheet(uri, bench))).ifPresent(OpenSheet::end);
        open.get(uri).checkNow();
        bench.surroundings().documentsChanged();
        files.changed();
    }

    public void edited(String uri) {
        Optional.ofNullable(open.get(uri)).ifPresent(sheet -> sheet.settle(bench.session().debounce()));
    }

    /** Somebody has come to a rest: all that was edited is checked. */
    public void saved() {
        open.values().forEach(OpenSheet::checkNow);
    }

    /** The text of the document is not known any more: what was found in it is taken back. */
    public void lost(String uri) {
        bench.outlet().gone(uri);
        DocumentUri.path(uri).ifPresent(bench.surroundings()::settled);
        Optional.ofNullable(open.put(uri, new OpenSheet(uri, bench))).ifPresent(OpenSheet::end);
    }

    public void closed(String uri) {
        Optional.ofNullable(open.remove(uri)).ifPresent(OpenSheet::end);
        bench.outlet().gone(uri);
        DocumentUri.path(uri).ifPresent(path -> {
            bench.surroundings().changed(path);
            files.changed(path);
        });
        bench.surroundings().documentsChanged();
        files.changed();
    }

    /** Runs a task when the newest text of a document has been checked; at once where it is not open. */
    public void whenChecked(String uri, Runnable task) {
        Optional.ofNullable(open.get(uri)).ifPresentOrElse(sheet -> sheet.whenChecked(task), task);
    }

    /** A document under its settings, held against its peers; empty where too little is known yet. */
    public Optional<Judged> judge(Snapshot snapshot, Lookup lookup) {
        OpenSheet sheet = open.get(snapshot.uri());
        return sheet == null ? bench.judge().judge(snapshot, Optional.empty(), lookup) : sheet.judge(snapshot, lookup);
    }
}
