package dev.gouji.lsp.check;

import dev.gouji.analysis.Analysis;
import dev.gouji.lint.Cancellation;
import dev.gouji.lint.Finding;
import dev.gouji.lint.peer.Peer;
import dev.gouji.lint.peer.Roster;
import dev.gouji.lsp.document.ClientSettings;
import dev.gouji.lsp.document.DocumentContext;
import dev.gouji.lsp.document.DocumentUri;
import dev.gouji.lsp.document.LastSent;
import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.document.SettingsFile;
import dev.gouji.lsp.document.Snapshot;
import dev.gouji.lsp.folder.KeptPages;
import dev.gouji.lsp.folder.Lookup;
import dev.gouji.lsp.folder.MountedTexts;
import dev.gouji.lsp.folder.WorkspaceContext;
import dev.gouji.lsp.host.Host;
import dev.gouji.office.OfficeReader;
import dev.gouji.regulation.StatuteText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes the contexts of documents. */
public final class DocumentContexts {

    private final Host host;
    private final Session session;
    private final Preferences preferences;
    private final WorkspaceContext workspace;
    private final KeptPages pages;
    private final LastSent lastSent = new LastSent();

    public DocumentContexts(Host host, Session session, Preferences preferences, WorkspaceContext workspace) {
        this.host = host;
        this.session = session;
        this.preferences = preferences;
        this.workspace = workspace;
        this.pages = new KeptPages(host);
    }

    /**
     * The context of one piece of work.
     *
     * @param paths of its documents; the official text is that of the first one that has a mounted text
     * @param judge adds settings and peers to a document; empty while its settings or its file are unknown
     */
    public DocumentContext context(List<Optional<String>> paths, Function<Snapshot, Optional<Judged>> judge, Lookup lookup,
            Cancellation cancellation) {
        return new Context(paths, judge, lookup, cancellation);
    }

    /** Looks each part up when it is used. The lookup records what the result depends on. */
    private final class Context implements DocumentContext {

        private final List<Optional<String>> paths;
        private final Function<Snapshot, Optional<Judged>> judge;
        private final Lookup lookup;
        private final Cancellation cancellation;

        Context(List<Optional<String>> paths, Function<Snapshot, Optional<Judged>> judge, Lookup lookup, Cancellation cancellation) {
            this.paths = paths;
            this.judge = judge;
            this.lookup = lookup;
            this.cancellation = cancellation;
        }

        @Override
        public List<Finding> findings(Snapshot snapshot) {
            return judge.apply(snapshot).filter(judged -> judged.garbled().isEmpty())
                    .map(judged -> judged.snapshot().analysis().findings(cancellation)).orElse(List.of());
        }

        @Override
        public Analysis judged(Snapshot snapshot) {
            return judge.apply(snapshot).map(judged -> judged.snapshot().analysis()).orElse(snapshot.analysis());
        }

        @Override
        public Optional<SettingsFile> settingsFile(Snapshot snapshot) {
            return snapshot.path().flatMap(path -> workspace.settingsFile(path, preferences.folders(), lookup));
        }

        @Override
        public Optional<Peer> report(String uri) {
            return DocumentUri.path(uri).flatMap(path -> workspace.report(path, lookup));
        }

        @Override
        public List<Roster> rosters() {
            return workspace.rosters(lookup);
        }

        @Override
        public ClientSettings settings() {
            return preferences.settings();
        }

        @Override
        public StatuteText statute() {
            return paths.stream().map(path -> workspace.text(workspace.config(path, lookup), preferences.textFile(), lookup))
                    .map(MountedTexts.Mounted::text).filter(text -> !text.equals(StatuteText.NONE)).findFirst()
                    .orElse(StatuteText.NONE);
        }

        @Override
        public Optional<String> page(String name, String text) {
            return pages.uri(session.messages().language().code() + "/" + name, text, lookup);
        }

        @Override
        public LocalDate today() {
            return host.today();
        }

        @Override
        public LastSent lastSent() {
            return lastSent;
        }

        @Override
        public OfficeReader office() {
            return new OfficeReader(host.office());
        }
    }
}
