package dev.gouji.lsp.check;

import dev.gouji.lint.peer.Peers;
import dev.gouji.lsp.document.Snapshot;
import dev.gouji.lsp.folder.Config;
import dev.gouji.lsp.folder.Lookup;
import dev.gouji.lsp.folder.WorkspaceContext;
import java.util.Optional;

/** Adds settings and peers to a document. */
public final class Judge {

    private final WorkspaceContext workspace;

    public Judge(WorkspaceContext workspace) {
        this.workspace = workspace;
    }

    /**
     * The document with settings and peers; empty if too little is known yet.
     *
     * @param before its last state, if it was judged: while its peers are unknown again, the newer text is compared
     * with the same ones
     */
    public Optional<Judged> judge(Snapshot snapshot, Optional<Judged> before, Lookup lookup) {
        Config config = workspace.config(snapshot.path(), lookup);
        Optional<String> garbled = workspace.garbled(snapshot, lookup);
        if (!lookup.isComplete()) {
            return Optional.empty();
        }
        if (garbled.isPresent()) {
            return Optional.of(new Judged(snapshot, config, Peers.NONE, garbled, true));
        }
        Peers peers = workspace.peers(snapshot, config, lookup);
        Optional<Judged> same = before.filter(b -> b.snapshot().text() == snapshot.text() && b.garbled().isEmpty());
        if (!lookup.isComplete()) {
            Peers earlier = before.map(Judged::peers).orElse(Peers.NONE);
            return same.or(() -> Optional.of(judged(snapshot, config, earlier, false)));
        }
        return Optional.of(same.filter(b -> isSame(b.config().settings(), config.settings()) && isSame(b.peers(), peers))
                .map(b -> new Judged(b.snapshot(), config, peers, Optional.empty(), true))
                .orElseGet(() -> judged(snapshot, config, peers, true)));
    }

    private static Judged judged(Snapshot snapshot, Config config, Peers peers, boolean complete) {
        return new Judged(snapshot.under(config.settings(), peers), config, peers, Optional.empty(), complete);
    }

    /** Nearly always the same object, and the first comparison of records costs a start twenty milliseconds. */
    private static boolean isSame(Record a, Record b) {
        return a == b || a.equals(b);
    }
}
