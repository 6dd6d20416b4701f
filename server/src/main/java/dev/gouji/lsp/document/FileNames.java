package dev.gouji.lsp.document;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Turns what clients call files into paths of this machine. */
public final class FileNames {

    private FileNames() {
    }

    /** Where the document is kept; empty for one that is in no file or whose name this machine cannot say. */
    public static Optional<Path> path(String uri) {
        try {
            URI parsed = URI.create(uri);
            return "file".equalsIgnoreCase(parsed.getScheme()) ? Optional.of(Path.of(parsed)) : Optional.empty();
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    /** A file that a setting names, below the first of the folders where the name is not absolute. */
    static Optional<Path> below(List<Path> folders, String name) {
        try {
            Path path = Path.of(name);
            return name.isBlank() ? Optional.empty() : path.isAbsolute() ? Optional.of(path)
                    : folders.stream().findFirst().map(folder -> folder.resolve(path));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
