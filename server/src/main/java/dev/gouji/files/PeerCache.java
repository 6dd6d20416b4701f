package dev.gouji.files;

import dev.gouji.lint.peer.BodyYear;
import dev.gouji.lint.peer.PeerRead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Keeps the data of peers until their files change. Texts and trees are not kept. */
final class PeerCache {

    /** The most peers that are kept. A peer takes some ten kilobytes. */
    private static final int MOST_PEERS = 512;

    /** The state of a file. */
    private record Stamp(FileTime modified, long size) {
    }

    /** The data that were read, and the state of the file then. */
    private record Kept<T>(Stamp stamp, T value) {
    }

    private final Map<Path, Kept<Optional<BodyYear>>> bodies = new ConcurrentHashMap<>();
    private final Map<Path, Kept<PeerRead>> reports = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, Kept<PeerRead>> eldest) {
            return size() > MOST_PEERS;
        }
    });

    /** The body and year of a report, read from its beginning only; empty if it does not say or cannot be read. */
    Optional<BodyYear> body(Path file) {
        return kept(bodies, file, () -> ReportReader.body(file)).flatMap(body -> body);
    }

    PeerRead report(Path file) {
        return kept(reports, file, () -> ReportReader.peer(file, folder(file))).orElse(PeerRead.UNREADABLE);
    }

    private static String folder(Path file) {
        return Optional.ofNullable(file.toAbsolutePath().normalize().getParent())
                .flatMap(folder -> Optional.ofNullable(folder.getFileName())).map(Path::toString).orElse("");
    }

    private static <T> Optional<T> kept(Map<Path, Kept<T>> known, Path file, Supplier<T> read) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            Stamp stamp = new Stamp(attributes.lastModifiedTime(), attributes.size());
            Kept<T> kept = known.get(file);
            if (kept == null || !kept.stamp().equals(stamp)) {
                kept = new Kept<>(stamp, read.get());
                known.put(file, kept);
            }
            return Optional.of(kept.value());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
