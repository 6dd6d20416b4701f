package dev.gouji.lsp.document;

import dev.gouji.analysis.Analysis;
import dev.gouji.regulation.StatuteText;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What lies around the document that is asked about: other documents, the files of the workspace, the day. */
public interface World {

    /** Nothing but an empty desk. */
    World NOWHERE = new World() {
        @Override
        public List<Snapshot> open() {
            return List.of();
        }

        @Override
        public void eachFile(BiConsumer<URI, Analysis> visitor) {
            // There is none.
        }

        @Override
        public StatuteText statute(String uri) {
            return StatuteText.NONE;
        }

        @Override
        public Optional<URI> keep(String page, String text) {
            return Optional.empty();
        }

        @Override
        public LocalDate today() {
            return LocalDate.EPOCH;
        }
    };

    /** The open documents, in the order of their names. */
    List<Snapshot> open();

    /** Visits the files of the workspace that may be reports and are not open; ends where the client has lost interest. */
    void eachFile(BiConsumer<URI, Analysis> visitor);

    /** The official text that is mounted for a document; for an empty name, that of whichever document has one. */
    StatuteText statute(String uri);

    /** Keeps a page as a file, for a client that opens files only; empty where none can be written. */
    Optional<URI> keep(String page, String text);

    LocalDate today();
}
