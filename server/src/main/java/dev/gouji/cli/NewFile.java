package dev.gouji.cli;

import dev.gouji.message.Message;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A file that Gouji writes. The old file stays until the new one is complete. The text is written into a hidden file beside it,
 * which no search for reports finds and which is moved into place at the end. Devices and pipes are written directly.
 */
final class NewFile implements Closeable {

    private final Path target;
    private final Optional<Path> temporary;
    private final FirstFault kept;
    private final OutputStream stream;

    private NewFile(Path target, Optional<Path> temporary, OutputStream out) {
        this.target = target;
        this.temporary = temporary;
        this.kept = new FirstFault(out);
        this.stream = new BufferedOutputStream(kept);
    }

    static NewFile open(Path path) throws IOException {
        boolean exists = Files.exists(path);
        if (exists && !Files.isRegularFile(path)) {
            return new NewFile(path, Optional.empty(), Files.newOutputStream(path));
        }
        Path target = exists ? path.toRealPath() : path;
        if (exists && !Files.isWritable(target)) {
            throw new AccessDeniedException(path.toString());
        }
        Path temporary = beside(target);
        OutputStream out = Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new NewFile(target, Optional.of(temporary), out);
    }

    /** A free name in the same folder. A file of this name is deleted when the program ends, as when the user interrupts it. */
    static Path beside(Path target) {
        String name = ".gouji-" + ProcessHandle.current().pid() + "-";
        int number = 0;
        Path beside = target.resolveSibling(name + number + ".tmp");
        while (Files.exists(beside, LinkOption.NOFOLLOW_LINKS)) {
            beside = target.resolveSibling(name + ++number + ".tmp");
        }
        try {
            beside.toFile().deleteOnExit();
        } catch (IllegalStateException e) {
            // The program is ending already. No search for reports finds the file.
        }
        return beside;
    }

    OutputStream stream() {
        return stream;
    }

    /** Moves the new file into place. */
    void commit() throws IOException {
        stream.close();
        kept.check();
        if (temporary.isPresent()) {
            Files.move(temporary.get(), target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Deletes the new file if it was not moved into place; the old file stays. */
    @Override
    public void close() {
        try {
            closeAndDelete();
        } catch (IOException e) {
            // The file is thrown away, so this fault does not matter. The fault that led here was reported.
        }
    }

    private void closeAndDelete() throws IOException {
        try {
            stream.close();
        } finally {
            if (temporary.isPresent()) {
                Files.deleteIfExists(temporary.get());
            }
        }
    }

    /** One sentence that says why a file cannot be written. */
    static Message fault(Path path, IOException e) {
        Path folder = path.toAbsolutePath().getParent();
        String reason = e instanceof AccessDeniedException ? "cli.unwritable.permission"
                : folder != null && !Files.isDirectory(folder) ? "cli.unwritable.folder"
                : Files.isDirectory(path) ? "cli.unwritable.is-folder" : "cli.unwritable";
        return Message.of(reason).with("path", path.toString());
    }
}
