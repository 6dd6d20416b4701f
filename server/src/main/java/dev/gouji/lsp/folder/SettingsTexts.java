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

    private static final FactKind<FileRead> READ = FactKind.of((file, read) -> read);

    private final Facts facts;
    private final Documents documents;

    SettingsTexts(Facts facts, Documents documents) {
        this.facts = facts;
        this.documents = documents;
    }

    /**
     * The settings file of a document. Empty if it is there and cannot be read, because an edit would destroy it.
     *
     * @param folders of the workspace: a new settings file goes into the one that holds the document
     */
    Optional<SettingsFile> of(String path, Config config, List<String> folders, Lookup lookup) {
        String file = config.file().orElseGet(() -> FileNames.child(folders.stream().filter(folder -> FileNames.isBelow(folder, path))
                .findFirst().or(() -> FileNames.parent(path)).orElse("/"), Settings.FILE));
        Optional<Snapshot> open = documents.uriOf(file).flatMap(documents::newest);
        if (open.isPresent()) {
            return Optional.of(new SettingsFile(open.get().uri(), file, Optional.of(open.get().text().text()),
                    OptionalInt.of(open.get().version())));
        }
        Optional<FileRead> read = facts.get(new Fact<>(READ, FileRef.anywhere(file)), lookup);
        boolean lost = read.isPresent() && !read.get().isText() && read.get().kind() != FileRead.Kind.ABSENT;
        return lost ? Optional.empty() : Optional.of(new SettingsFile(DocumentUri.of(file), file,
                read.filter(FileRead::isText).map(FileRead::text), OptionalInt.empty()));
    }
}
