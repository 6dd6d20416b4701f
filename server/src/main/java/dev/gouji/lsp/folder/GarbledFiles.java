package dev.gouji.lsp.folder;

import dev.gouji.analysis.Analysis;
import dev.gouji.lsp.document.Snapshot;
import dev.gouji.lsp.host.FileRead;
import dev.gouji.lsp.host.FileRef;
import dev.gouji.settings.Settings;
import dev.gouji.text.Garbled;
import dev.gouji.text.SourceText;
import java.util.Optional;

/** Finds reports in GB18030 that the editor opened in another encoding. */
final class GarbledFiles {

    private static final FactKind<Boolean> GB18030_REPORT = FactKind.of((file, read) -> read.kind() == FileRead.Kind.GB18030
            && new Analysis(new SourceText(read.text()), Settings.DEFAULT).report().recognised());

    private GarbledFiles() {
    }

    /** The path of the report, if its document was opened in the wrong encoding; otherwise empty. */
    static Optional<String> of(Snapshot snapshot, Facts facts, Lookup lookup) {
        return snapshot.path().filter(path -> Garbled.is(snapshot.text().text())).filter(path ->
                facts.get(new Fact<>(GB18030_REPORT, FileRef.anywhere(path)), lookup).orElse(false));
    }
}
