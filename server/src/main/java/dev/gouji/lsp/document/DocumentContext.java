package dev.gouji.lsp.document;

import dev.gouji.analysis.Analysis;
import dev.gouji.lint.Finding;
import dev.gouji.lint.peer.Peer;
import dev.gouji.lint.peer.Roster;
import dev.gouji.office.OfficeReader;
import dev.gouji.regulation.StatuteText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The surroundings of a document. A part that is not known yet is empty; then the work is repeated once it is known, and only
 * that answer is sent.
 */
public interface DocumentContext {

    /** An empty context. */
    DocumentContext NOWHERE = new DocumentContext() {
        @Override
        public List<Finding> findings(Snapshot snapshot) {
            return snapshot.analysis().findings();
        }

        @Override
        public Analysis judged(Snapshot snapshot) {
            return snapshot.analysis();
        }

        @Override
        public Optional<SettingsFile> settingsFile(Snapshot snapshot) {
            return Optional.empty();
        }

        @Override
        public ClientSettings settings() {
            return ClientSettings.DEFAULT;
        }

        @Override
        public Optional<Peer> report(String uri) {
            return Optional.empty();
        }

        @Override
        public List<Roster> rosters() {
            return List.of();
        }

        @Override
        public StatuteText statute() {
            return StatuteText.NONE;
        }

        @Override
        public Optional<String> page(String name, String text) {
            return Optional.empty();
        }

        @Override
        public LocalDate today() {
            return LocalDate.ofEpochDay(0);
        }

        @Override
        public LastSent lastSent() {
            return new LastSent();
        }

        @Override
        public OfficeReader office() {
            throw new UnsupportedOperationException("no machine, no office files");
        }
    };

    /** The findings of the document with its settings and peers. Throws {@code Cancellation.Cancelled} if the client cancels. */
    List<Finding> findings(Snapshot snapshot);

    /** The document with its settings and peers. */
    Analysis judged(Snapshot snapshot);

    /** The settings file of the document, which may not exist yet; empty for a document that is in no file. */
    Optional<SettingsFile> settingsFile(Snapshot snapshot);

    /** The figures of another report, open or in a file; empty if there is no report at this URI. */
    Optional<Peer> report(String uri);

    /** For each workspace folder whose settings list bodies, those bodies and which of them have not reported. */
    List<Roster> rosters();

    /** The user's settings in the editor. */
    ClientSettings settings();

    /** The mounted official text for the document. */
    StatuteText statute();

    /** The URI of a file with a page, for clients that open only files; empty if none can be written. */
    Optional<String> page(String name, String text);

    LocalDate today();

    /** The semantic tokens that the client was last sent. */
    LastSent lastSent();

    /** Opens Word files and saved pages. */
    OfficeReader office();
}
