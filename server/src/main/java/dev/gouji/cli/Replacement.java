package dev.gouji.cli;

import dev.gouji.message.Message;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Replaces the bytes of a report. Readers see the old file or the new one, never a part: the new bytes are written into a copy
 * beside it, which replaces it in one step. The mode and, as far as the system allows it, the owner and the group are kept. A
 * symbolic link stays a link.
 */
final class Replacement {

    private static final String GROUP = "GROUP";

    private Replacement() {
    }

    /**
     * Replaces a file with its edited text. The file is left alone if its bytes would not decode to that text, and for the reasons
     * of {@link #refusal(Path, Change)}.
     *
     * @return why it was left alone; empty if it was replaced
     */
    static Optional<Message> of(Path path, Change change) {
        return change.isSound() ? of(path, change.before(), change.after()) : left("cli.left.encoding", path);
    }

    /** Why a file would be left alone, as far as this shows without writing; empty if nothing shows. */
    static Optional<Message> refusal(Path path, Change change) {
        try {
            return change.isSound() ? refusal(path, path.toRealPath()) : left("cli.left.encoding", path);
        } catch (IOException e) {
            return Optional.of(NewFile.fault(path, e));
        }
    }

    private static Optional<Message> refusal(Path path, Path target) throws IOException {
        if (links(target) > 1) {
            return left("cli.left.links", path);
        }
        return Files.isWritable(target) ? Optional.empty() : left("cli.unwritable.permission", path);
    }

    /**
     * Replaces a file.
     *
     * @param before the expected content; a file with other content is left alone
     * @return why it was left alone; empty if it was replaced
     */
    static Optional<Message> of(Path path, byte[] before, byte[] after) {
        try {
            Path target = path.toRealPath();
            Optional<Message> refusal = refusal(path, target);
            if (refusal.isPresent()) {
                return refusal;
            }
            Path copy = NewFile.beside(target);
            try {
                return replace(path, target, copy, before, after);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            return Optional.of(NewFile.fault(path, e));
        }
    }

    private static Optional<Message> replace(Path path, Path target, Path copy, byte[] before, byte[] after) throws IOException {
        Files.copy(target, copy, StandardCopyOption.COPY_ATTRIBUTES);
        share(target, copy);
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(after);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        if (!Arrays.equals(before, Files.readAllBytes(target))) {
            return left("cli.left.changed", path);
        }
        Files.move(copy, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return Optional.empty();
    }

    /**
     * Gives the copy the group and the mode of the file. If the file belongs to another user, this owner cannot be kept, and Java
     * then keeps neither group nor mode: people who share the file could no longer write into it. If the group cannot be kept
     * either, the copy gives its group only permissions that all others have too.
     */
    static void share(Path target, Path copy) throws IOException {
        PosixFileAttributeView from = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        PosixFileAttributeView to = Files.getFileAttributeView(copy, PosixFileAttributeView.class);
        if (from == null || to == null || from.getOwner().equals(to.getOwner())) {
            return;
        }
        PosixFileAttributes attributes = from.readAttributes();
        Set<PosixFilePermission> mode = new HashSet<>(attributes.permissions());
        try {
            to.setGroup(attributes.group());
        } catch (IOException e) {
            mode.removeIf(may -> may.name().startsWith(GROUP)
                    && !attributes.permissions().contains(PosixFilePermission.valueOf(may.name().replace(GROUP, "OTHERS"))));
        }
        to.setPermissions(mode);
    }

    /** The number of hard links to the file: all but one would keep the old text. 1 if the system does not say. */
    private static int links(Path target) throws IOException {
        return target.getFileSystem().supportedFileAttributeViews().contains("unix")
                ? ((Number) Files.getAttribute(target, "unix:nlink")).intValue() : 1;
    }

    private static Optional<Message> left(String key, Path path) {
        return Optional.of(Message.of(key).with("path", path.toString()));
    }
}
