package dev.gouji.lsp.document;

import dev.gouji.analysis.Analysis;
import dev.gouji.lint.Finding;
import dev.gouji.lint.peer.Peer;
import dev.gouji.lint.peer.Roll;
import dev.gouji.regulation.StatuteText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What lies around the document of a question. What is not known yet is given as nothing, and the question comes
 * again once it is: the answer of then counts.
 */
public interface DocumentContext {

    /** Nothing but an empty desk. */
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
        public List<Roll> rolls() {
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
            return LocalDate.EPOCH;
        }

        @Override
        public LastSent lastSent() {
            return new LastSent();
        }
    };

    /** What is wrong with the document under its settings, held against its peers; ends where the client has lost interest. */
    List<Finding> findings(Snapshot snapshot);

    /** The document under its settings, held against its peers. */
    Analysis judged(Snapshot snapshot);

    /** Where settings for the document stand or would stand; empty for one that is in no file. */
    Optional<SettingsFile> settingsFile(Snapshot snapshot);

    /** What another report states that is open or lies in a file; empty where there is none. */
    Optional<Peer> report(String uri);

    /** Who of those that are to report has not. */
    List<Roll> rolls();

    /** What the user set in the editor. */
    ClientSettings settings();

    /** The official text that is mounted for the document. */
    StatuteText statute();

    /** The URI of a page that is kept as a file, for a client that opens files only; empty where none can be written. */
    Optional<String> page(String name, String text);

    LocalDate today();

    /** The colours that the client has. */
    LastSent lastSent();
}
