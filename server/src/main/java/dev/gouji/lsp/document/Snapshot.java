package dev.gouji.lsp.document;

import dev.gouji.analysis.Analysis;
import dev.gouji.lint.peer.Peers;
import dev.gouji.settings.Settings;
import dev.gouji.text.SourceText;

/**
 * One state of an open document. Its analysis costs nothing until someone asks it.
 *
 * @param version the client's number of this state
 * @param peers the other reports that it is held against
 */
public record Snapshot(String uri, int version, Settings settings, Peers peers, Analysis analysis) {

    /** A text that has just come. */
    static Snapshot of(String uri, int version, SourceText text) {
        return new Snapshot(uri, version, Settings.DEFAULT, Peers.NONE, new Analysis(text, Settings.DEFAULT));
    }

    public SourceText text() {
        return analysis.text();
    }

    /** The same text, read once, under these settings and held against these peers. */
    Snapshot under(Settings settings, Peers peers) {
        return new Snapshot(uri, version, settings, peers, analysis.under(settings, peers));
    }
}
