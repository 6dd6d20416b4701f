package dev.gouji.lsp.check;

import dev.gouji.lint.peer.Peers;
import dev.gouji.lsp.document.Snapshot;
import dev.gouji.lsp.folder.Config;
import dev.gouji.lsp.folder.Lookup;
import dev.gouji.lsp.folder.WorkspaceContext;
import dev.gouji.office.OfficeDocument;
import dev.gouji.office.Rewriting;
import java.util.Optional;

/** Adds settings and peers to a document. */
public final class Judge {

    private final WorkspaceContext workspace;

    public Judge(WorkspaceContext workspace) {
        this.workspace = workspace;
    }

    /**
     * The document with settings and peers; empty while its settings or its file are unknown.
     *
     * @param before the last judged state of the document: while peers are being looked up, a newer text is compared with its peers
     */
    public Optional<Judged> judge(Snapshot snapshot, Optional<Judged> before, Lookup lookup) {
        Config config = workspace.config(snapshot.path(), lookup);
        Optional<String> garbled = workspace.garbled(snapshot, lookup);
        Optional<OfficeDocument> file = workspace.file(snapshot, lookup);
        if (!lookup.isComplete()) {
            return Optional.empty();
        }
        if (garbled.isPresent()) {
            return Optional.of(new Judged(snapshot, config, Peers.NONE, file, garbled, true));
        }
        Optional<Judged> same = before.filter(b -> b.snapshot().text() == snapshot.text() && b.garbled().isEmpty()
                && b.file().equals(file));
        Snapshot shown = same.map(Judged::snapshot).orElseGet(() -> shown(snapshot, file));
        Peers peers = workspace.peers(shown, config, lookup);
        if (!lookup.isComplete()) {
            Peers earlier = before.map(Judged::peers).orElse(Peers.NONE);
            return same.or(() -> Optional.of(judged(shown, config, earlier, file, false)));
        }
        return Optional.of(same.filter(b -> isSame(b.config().settings(), config.settings()) && isSame(b.peers(), peers))
                .map(b -> new Judged(b.snapshot(), config, peers, file, Optional.empty(), true))
                .orElseGet(() -> judged(shown, config, peers, file, true)));
    }

    /** The text with the Word file that saving it would give. If some edit cannot be saved, the text alone. */
    private static Snapshot shown(Snapshot snapshot, Optional<OfficeDocument> file) {
        Optional<OfficeDocument> made = file.flatMap(f -> Rewriting.of(f, snapshot.text().text()).made());
        return made.map(snapshot::shownBy).orElse(snapshot);
    }

    private static Judged judged(Snapshot snapshot, Config config, Peers peers, Optional<OfficeDocument> file, boolean complete) {
        return new Judged(snapshot.under(config.settings(), peers), config, peers, file, Optional.empty(), complete);
    }

    /** Nearly always both are one object; the first call of a record's own {@code equals} takes twenty milliseconds at a start. */
    private static boolean isSame(Record a, Record b) {
        return a == b || a.equals(b);
    }
}
