package dev.gouji.lsp.process;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps pages as files, for editors that can only open files. Nothing is written outside these folders. */
final class PageFolder {

    private final List<Path> roots;

    /** @param roots folders for pages; the first that can be written to is used */
    PageFolder(List<Path> roots) {
        this.roots = List.copyOf(roots);
    }

    /** The folders of a user: one below the cache folder, and one below the folder for temporary files. */
    static PageFolder ofUser(Optional<String> cacheHome, String home, String temporary, String user) {
        Optional<Path> cache = cacheHome.flatMap(PageFolder::path).filter(Path::isAbsolute)
                .or(() -> path(home).filter(Path::isAbsolute).map(h -> h.resolve(".cache")));
        Stream<Path> lasting = cache.map(c -> c.resolve("gouji").resolve("pages")).stream();
        Stream<Path> passing = path(temporary).filter(Path::isAbsolute).flatMap(t -> path("gouji-" + user).map(t::resolve)).stream();
        return new PageFolder(Stream.concat(lasting, passing).toList());
    }

    /** A path, if it is absolute or a single name that does not lead upwards. */
    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name)).filter(p -> p.isAbsolute() || p.getNameCount() == 1 && !name.contains(".."));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Writes the page and returns its path; empty if it cannot be written. */
    Optional<Path> keep(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return roots.stream().flatMap(root -> write(root, name, bytes).stream()).findFirst();
    }

    private static Optional<Path> write(Path root, String name, byte[] bytes) {
        try {
            Path file = inside(root, name);
            if (!file.startsWith(root)) {
                return Optional.empty();
            }
            Files.createDirectories(file.getParent());
            if (!file.getParent().toRealPath().startsWith(root.toRealPath())) {
                return Optional.empty();
            }
            if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
                replace(file, bytes);
            }
            return Optional.of(file);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The file for a page. On systems without Chinese file names it gets an ASCII name. */
    private static Path inside(Path root, String name) {
        try {
            return root.resolve(name).normalize();
        } catch (InvalidPathException e) {
            return root.resolve(URLEncoder.encode(name, StandardCharsets.UTF_8));
        }
    }

    /** Replaces a file in one step, so that a reader sees the old page or the new one and never a part. */
    private static void replace(Path file, byte[] bytes) throws IOException {
        Path draft = Files.createTempFile(file.getParent(), "page", ".tmp");
        try {
            Files.write(draft, bytes);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
