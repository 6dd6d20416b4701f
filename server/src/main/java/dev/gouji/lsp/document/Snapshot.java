package dev.gouji.lsp.document;

import dev.gouji.analysis.Analysis;
import dev.gouji.lint.peer.Peers;
import dev.gouji.office.OfficeDocument;
import dev.gouji.settings.Settings;
import dev.gouji.text.SourceText;
import java.util.Optional;

/**
 * One state of a document. The text is parsed at first use of the analysis.
 *
 * @param uri as the client writes it
 * @param path of the file; empty for a document that is in no file
 * @param language the client's name of its language, such as {@code markdown}; empty for a file that is not open
 * @param version the client's number of this state; 0 for a file that is not open
 */
public record Snapshot(String uri, Optional<String> path, String language, int version, Analysis analysis) {

    /** The text of a file that is not open. */
    public static Snapshot of(String uri, int version, SourceText text) {
        return of(uri, "", version, text);
    }

    /** A text from the client. */
    public static Snapshot of(String uri, String language, int version, SourceText text) {
        return new Snapshot(uri, DocumentUri.path(uri), language, version, new Analysis(text, Settings.DEFAULT));
    }

    public SourceText text() {
        return analysis.text();
    }

    /** The same state, as the text of a Word file or page. It is not parsed again. */
    public Snapshot shownBy(OfficeDocument file) {
        return new Snapshot(uri, path, language, version, analysis.shownBy(file));
    }

    /** The same state with these settings and peers. It is not parsed again. */
    public Snapshot under(Settings settings, Peers peers) {
        return new Snapshot(uri, path, language, version, analysis.under(settings, peers));
    }
}
