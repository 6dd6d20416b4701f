package dev.gouji.lsp.check;

import dev.gouji.lint.peer.Peers;
import dev.gouji.lsp.document.Snapshot;
import dev.gouji.lsp.folder.Config;
import dev.gouji.office.OfficeDocument;
import java.util.Optional;

/**
 * A document with its settings and peers.
 *
 * @param file the Word file or page on disk whose text the document is; empty for other documents
 * @param garbled the path of the report, if the editor opened it in the wrong encoding; then nothing is judged
 * @param complete whether its peers are known; otherwise it has those of its last judged state
 */
public record Judged(Snapshot snapshot, Config config, Peers peers, Optional<OfficeDocument> file, Optional<String> garbled,
        boolean complete) {
}
