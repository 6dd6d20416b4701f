package dev.gouji.lsp;

import dev.gouji.analysis.Analysis;
import dev.gouji.lint.peer.Peers;
import dev.gouji.lsp.document.Documents;
import dev.gouji.lsp.document.FileNames;
import dev.gouji.lsp.document.Snapshot;
import dev.gouji.workspace.PeerCache;
import dev.gouji.workspace.PeerFiles;
import dev.gouji.workspace.ReportFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an open document is held against: what its settings name, and the reports of its folder, open ones as they are now. */
final class Neighbours {

    /** A folder with more files is not looked through while its user types. */
    private static final int MOST = 300;

    private final Documents documents;
    private final FolderSettings settings;
    private final PeerCache cache = new PeerCache();

    Neighbours(Documents documents, FolderSettings settings) {
        this.documents = documents;
        this.settings = settings;
    }

    Peers of(Snapshot snapshot) {
        Optional<Path> file = FileNames.path(snapshot.uri());
        if (file.isEmpty()) {
            return Peers.NONE;
        }
        Map<Path, Analysis> open = open();
        PeerFiles files = new PeerFiles(cache, path -> Optional.ofNullable(open.get(path)));
        return files.of(file.get(), snapshot.analysis().report(), settings.config(snapshot.uri()),
                () -> files.index(around(file.get())));
    }

    /** The other open documents of the folder, which may be held against this one. */
    List<String> beside(String uri) {
        Optional<Path> folder = FileNames.path(uri).map(Path::getParent);
        return documents.uris().stream().filter(other -> folder.isPresent() && !other.equals(uri))
                .filter(other -> FileNames.path(other).map(Path::getParent).equals(folder)).toList();
    }

    private Map<Path, Analysis> open() {
        Map<Path, Analysis> open = new HashMap<>();
        for (String uri : documents.uris()) {
            FileNames.path(uri).ifPresent(path -> documents.newest(uri).ifPresent(s -> open.put(path, s.analysis())));
        }
        return open;
    }

    private static List<Path> around(Path file) {
        try {
            Path folder = file.getParent();
            return folder != null && Files.isDirectory(folder) ? ReportFiles.in(folder, MOST) : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }
}
