package dev.gouji.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Paths in a settings file. Somebody else's settings must not make us read files outside their folder. */
final class Inside {

    private Inside() {
    }

    /** The file or folder of that name; empty if it does not exist, or if it lies outside the folder when links are followed. */
    static Optional<Path> of(Path folder, String name) {
        try {
            Path path = folder.resolve(name);
            return Files.exists(path) && path.toRealPath().startsWith(folder.toRealPath()) ? Optional.of(path.normalize())
                    : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Whether a name that {@link #of} does not find leads outside the folder, to an existing place or not. */
    static boolean isOutside(Path folder, String name) {
        try {
            Path path = folder.resolve(name);
            return Files.exists(path) || !path.normalize().startsWith(folder);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }
}
