package dev.gouji.lsp.check;

import dev.gouji.lint.peer.Peers;
import dev.gouji.lsp.document.Snapshot;
import dev.gouji.lsp.folder.Config;
import dev.gouji.office.OfficeDocument;
import java.util.Optional;

/**
 * A document under its settings, held against its peers.
 *
 * @param file the Word file whose text the document is, as it lies there
 * @param garbled where the report lies that the editor opened in the wrong encoding; then nothing is judged
 * @param complete whether its peers are known; else it is held against those of before
 */
public record Judged(Snapshot snapshot, Config config, Peers peers, Optional<OfficeDocument> file, Optional<String> garbled, boolean complete) {
}
