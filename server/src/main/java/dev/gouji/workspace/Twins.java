package dev.gouji.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Two reports of one body and year: the one without findings counts, otherwise the newer (CONTRACT.md). */
public final class Twins {

    private Twins() {
    }

    /**
     * Whether a report counts rather than another, which came first.
     *
     * @param clean whether nothing is found in it
     * @param otherClean whether nothing is found in the other
     */
    public static boolean isBetter(Path file, boolean clean, Path other, boolean otherClean) {
        return clean != otherClean ? clean : modified(file) > modified(other);
    }

    private static long modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            return 0;
        }
    }
}
