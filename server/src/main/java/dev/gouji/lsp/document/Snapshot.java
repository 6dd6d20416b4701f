package dev.gouji.lsp.document;

import dev.gouji.analysis.Analysis;
import dev.gouji.lint.peer.Peers;
import dev.gouji.office.OfficeDocument;
import dev.gouji.settings.Settings;
import dev.gouji.text.SourceText;
import java.util.Optional;

/**
 * One state of a document. Its analysis costs nothing until someone asks it.
 *
 * @param uri the client's name of the document
 * @param path where it is kept; empty for one that is in no file
 * @param language the client's name of its language, such as {@code markdown}; empty for a file that is not open
 * @param version the client's number of this state; 0 for a file that is not open
 */
public record Snapshot(String uri, Optional<String> path, String language, int version, Analysis analysis) {

    /** A text that nobody has open. */
    public static Snapshot of(String uri, int version, SourceText text) {
        return of(uri, "", version, text);
    }

    /** A text that has just come. */
    public static Snapshot of(String uri, String language, int version, SourceText text) {
        return new Snapshot(uri, DocumentUri.path(uri), language, version, new Analysis(text, Settings.DEFAULT));
    }

    public SourceText text() {
        return analysis.text();
    }

    /** The same text, read once, as that of a Word file that shows it. */
    public Snapshot shownBy(OfficeDocument file) {
        return new Snapshot(uri, path, language, version, analysis.shownBy(file));
    }

    /** The same text, read once, under these settings and held against these peers. */
    public Snapshot under(Settings settings, Peers peers) {
        return new Snapshot(uri, path, language, version, analysis.under(settings, peers));
    }
}
