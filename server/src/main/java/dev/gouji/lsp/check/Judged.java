package dev.gouji.lsp.check;

import dev.gouji.lint.peer.Peers;
import dev.gouji.lsp.document.Snapshot;
import dev.gouji.lsp.folder.Config;
import dev.gouji.office.OfficeDocument;
import java.util.Optional;

/**
 * A document with its settings and peers.
 *
 * @param file the Word file that the document was projected from, as it is on disk
 * @param garbled where the report lies that the editor opened in the wrong encoding; nothing is judged then
 * @param complete whether its peers are known; otherwise the earlier ones are used
 */
public record Judged(Snapshot snapshot, Config config, Peers peers, Optional<OfficeDocument> file, Optional<String> garbled,
        boolean complete) {
}
