package dev.gouji.lsp.folder;

import dev.gouji.lsp.document.FileNames;
import dev.gouji.lsp.document.Snapshot;
import dev.gouji.lsp.host.FileRef;
import dev.gouji.office.OfficeDocument;
import dev.gouji.settings.ReportNames;
import java.util.Optional;

/** The Word files and pages whose text is open. */
final class OfficeFiles {

    private static final FactKind<Optional<OfficeDocument>> DOCUMENT = FactKind.of((file, read) -> read.document());

    private OfficeFiles() {
    }

    /** The file on disk; empty if it is no Word file or page, or cannot be read. */
    static Optional<OfficeDocument> of(Snapshot snapshot, Facts facts, Lookup lookup) {
        return snapshot.path().filter(path -> ReportNames.isOfficeFile(FileNames.name(path)))
                .flatMap(path -> facts.get(new Fact<>(DOCUMENT, FileRef.anywhere(path)), lookup)).flatMap(document -> document);
    }
}
