package dev.gouji.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Finds the files of a folder that may be reports, by their names alone (CONTRACT.md, What is a report). */
public final class ReportFiles {

    private ReportFiles() {
    }

    /**
     * The files below a folder, ordered by name.
     *
     * @param most the search ends after so many files, or after ten times as many files of any kind, because a folder may be huge
     */
    public static List<Path> below(Path folder, int most) throws IOException {
        return below(folder, most, closed -> { });
    }

    /** @param closed takes the files and folders that cannot be opened */
    static List<Path> below(Path folder, int most, Consumer<Path> closed) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            private int seen;

            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                return !dir.equals(folder) && FileKinds.isHidden(dir) ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && FileKinds.isRead(file)) {
                    found.add(file);
                }
                return found.size() < most && seen++ < most * 10L ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                closed.accept(file);
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(Comparator.naturalOrder());
        return found;
    }

    /** A relative path with slashes, as settings and patterns have it on every system. */
    public static String slashed(Path path) {
        return StreamSupport.stream(path.spliterator(), false).map(Path::toString).collect(Collectors.joining("/"));
    }

    /** When a file was last changed, in milliseconds since 1970; 0 if that is not known. */
    public static long modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            return 0;
        }
    }

    /** The content of a file; empty if it cannot be read or is too large for a report. */
    public static Optional<FileText> read(Path file) {
        try {
            return !Files.isRegularFile(file) || Files.size(file) > FileKinds.LARGEST ? Optional.empty()
                    : Optional.of(FileText.of(Files.readAllBytes(file)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
