package dev.gouji.workspace;

import dev.gouji.lint.peer.BodiesSum;
import dev.gouji.lint.peer.BodyYear;
import dev.gouji.lint.peer.FolderSums;
import dev.gouji.lint.peer.Peer;
import dev.gouji.lint.peer.PeerRead;
import dev.gouji.message.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The reports of a year that another is the total of, by the setting {@code totals}. */
final class TotalFiles {

    private final NamedFiles files;
    private final PeerCache cache;
    private final int year;
    private final Map<BodyYear, Path> counted = new LinkedHashMap<>();
    private final List<Message> faults;

    private TotalFiles(NamedFiles files, PeerCache cache, int year) {
        this.files = files;
        this.cache = cache;
        this.year = year;
        this.faults = new ArrayList<>(files.faults());
    }

    /** @param total the report that is their total, which may lie among them */
    static TotalFiles of(NamedFiles files, Path total, int year, PeerCache cache) {
        TotalFiles all = new TotalFiles(files, cache, year);
        files.files().stream().filter(file -> !Inside.isSame(file, total)).forEach(all::add);
        if (all.counted.isEmpty() && all.faults.isEmpty()) {
            all.faults.add(files.about("named.no-year", files.place()).with("year", String.valueOf(year)));
        }
        return all;
    }

    private void add(Path file) {
        PeerRead read = cache.report(file);
        if (read.kind() == PeerRead.Kind.UNREADABLE) {
            faults.add(files.about("named.unreadable", file));
        }
        read.peer().ifPresent(peer -> add(file, peer));
    }

    private void add(Path file, Peer peer) {
        if (peer.body().isEmpty()) {
            faults.add(files.about("named.unplaced", file));
        } else if (peer.body().get().year() == year) {
            counted.merge(peer.body().get(), file, TotalFiles::better);
        }
    }

    private static Path better(Path first, Path second) {
        return Twins.isBetter(second, ReportReader.isClean(second), first, ReportReader.isClean(first)) ? second : first;
    }

    /** Why it is unclear which reports belong to the sum, a sentence each. */
    List<Message> faults() {
        return List.copyOf(faults);
    }

    /**
     * Their sum; empty if there is a fault.
     *
     * @param name what the settings call their folder
     */
    Optional<FolderSums> sum(String name) {
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        BodiesSum sum = new BodiesSum(name, year);
        counted.values().forEach(file -> cache.report(file).addTo(sum));
        return sum.sum();
    }
}
