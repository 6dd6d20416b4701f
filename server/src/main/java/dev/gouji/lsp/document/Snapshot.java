package dev.gouji.lsp.document;

import dev.gouji.analysis.Analysis;
import dev.gouji.settings.Settings;
import dev.gouji.text.SourceText;

/**
 * One state of an open document. Its analysis costs nothing until someone asks it.
 *
 * @param version the client's number of this state
 */
public record Snapshot(String uri, int version, Settings settings, Analysis analysis) {

    static Snapshot of(String uri, int version, SourceText text, Settings settings) {
        return new Snapshot(uri, version, settings, new Analysis(text, settings));
    }

    public SourceText text() {
        return analysis.text();
    }

    /** The same text under other settings. */
    public Snapshot under(Settings other) {
        return of(uri, version, text(), other);
    }
}
