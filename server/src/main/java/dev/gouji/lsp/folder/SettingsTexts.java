package dev.gouji.lsp.folder;

import dev.gouji.lsp.document.DocumentUri;
import dev.gouji.lsp.document.Documents;
import dev.gouji.lsp.document.FileNames;
import dev.gouji.lsp.document.SettingsFile;
import dev.gouji.lsp.document.Snapshot;
import dev.gouji.lsp.host.FileRead;
import dev.gouji.lsp.host.FileRef;
import dev.gouji.settings.Settings;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The texts of settings files, for edits: that in the editor if the file is open, otherwise that on disk. */
final class SettingsTexts {

    private static final FactKind<Optional<String>> TEXT = new FactKind<>() {
        @Override
        Optional<String> read(FileRef file, FileRead read) {
            return read.isText() ? Optional.of(read.text()) : Optional.empty();
        }
    };

    private final Facts facts;
    private final Documents documents;

    SettingsTexts(Facts facts, Documents documents) {
        this.facts = facts;
        this.documents = documents;
    }

    /** @param folders of the workspace: a new settings file goes into the one that holds the document */
    SettingsFile of(String path, Config config, List<String> folders, Lookup lookup) {
        String file = config.file().orElseGet(() -> FileNames.child(folders.stream().filter(folder -> FileNames.isBelow(folder, path))
                .findFirst().or(() -> FileNames.parent(path)).orElse("/"), Settings.FILE));
        Optional<Snapshot> open = documents.uriOf(file).flatMap(documents::newest);
        Optional<String> text = open.isPresent() ? open.map(snapshot -> snapshot.text().text())
                : facts.get(new Fact<>(TEXT, FileRef.anywhere(file)), lookup).flatMap(kept -> kept);
        return new SettingsFile(open.map(Snapshot::uri).orElse(DocumentUri.of(file)), file, text,
                open.map(snapshot -> OptionalInt.of(snapshot.version())).orElse(OptionalInt.empty()));
    }
}
