package dev.gouji.workspace;

import dev.gouji.analysis.Analysis;
import dev.gouji.lint.peer.BodyYear;
import dev.gouji.lint.peer.Peer;
import dev.gouji.report.Report;
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

/** What was read of the files that others are held against, until they change. Texts and trees are not kept. */
public final class PeerCache {

    /** A peer takes some ten kilobytes. */
    private static final int MOST_PEERS = 512;

    /** The state of a file. */
    private record Stamp(FileTime modified, long size) {
    }

    /** What was read in one state of the file. */
    private record Kept<T>(Stamp stamp, T value) {
    }

    /** What a file turned out to be. */
    public enum Kind { REPORT, OTHER, UNREADABLE }

    /** @param peer there where it is a report */
    public record Read(Kind kind, Optional<Peer> peer) {

        static Read of(Path file, Analysis analysis) {
            Report report = analysis.report();
            return report.recognised() ? new Read(Kind.REPORT, Optional.of(Peer.of(name(file), analysis.text(), report)))
                    : new Read(Kind.OTHER, Optional.empty());
        }

        /** The file and its folder, since reports of several years are often called alike. */
        private static String name(Path file) {
            Path folder = file.toAbsolutePath().normalize().getParent();
            Optional<Path> name = Optional.ofNullable(folder).flatMap(f -> Optional.ofNullable(f.getFileName()));
            return name.map(n -> n + "/").orElse("") + file.getFileName();
        }
    }

    private final Map<Path, Kept<Optional<BodyYear>>> bodies = new ConcurrentHashMap<>();
    private final Map<Path, Kept<Read>> reports = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, Kept<Read>> eldest) {
            return size() > MOST_PEERS;
        }
    });

    /** Whose report it is, by its beginning alone. */
    Optional<BodyYear> body(Path file) {
        return kept(bodies, file, () -> ReportReader.body(file)).flatMap(body -> body);
    }

    Read report(Path file) {
        return kept(reports, file, () -> ReportReader.read(file).map(a -> Read.of(file, a))
                .orElse(new Read(Kind.UNREADABLE, Optional.empty()))).orElse(new Read(Kind.UNREADABLE, Optional.empty()));
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
