package dev.gouji.files;

import dev.gouji.lint.peer.BodyYear;
import dev.gouji.lint.peer.PeerIndex;
import dev.gouji.lint.peer.PeerRead;
import dev.gouji.lint.peer.PeerSearch;
import dev.gouji.lint.peer.PeerSource;
import dev.gouji.lint.peer.Peers;
import dev.gouji.lint.peer.Standing;
import dev.gouji.message.Message;
import dev.gouji.report.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Finds the peers of a report on the disk, and says why a report is not compared with files that its settings name. */
public final class PeerFiles {

    private final PeerCache cache = new PeerCache();
    private final Map<Path, LastYearFiles> lastYears = new ConcurrentHashMap<>();

    /**
     * The reports that a report is compared with.
     *
     * @param faults sentences that say why it is not compared with files that the settings name
     */
    public record Found(Peers peers, List<Message> faults) {
    }

    /** The body and year of a report, read from its beginning only. */
    public Optional<BodyYear> body(Path file) {
        return cache.body(file);
    }

    /**
     * The peers of a report.
     *
     * @param around gives the other reports of the run
     */
    public Found of(Path file, Report report, ConfigFiles.Config config, Supplier<PeerIndex<Path>> around) {
        Optional<BodyYear> own = BodyYear.of(report.masthead()).filter(o -> report.recognised());
        if (own.isEmpty()) {
            return new Found(Peers.NONE, List.of());
        }
        Optional<LastYearFiles> named = config.settings().lastYear().flatMap(config::inside)
                .map(place -> lastYears.computeIfAbsent(place, p -> LastYearFiles.of(NamedFiles.of("lastYear", p), cache)));
        Files source = new Files(file, named, around.get(), cache);
        Optional<PartFiles> parts = PartFiles.of(file, own.get().year(), config, source);
        Peers peers = PeerSearch.of(own.get(), parts.flatMap(PartFiles::parts), source);
        List<Message> faults = new ArrayList<>();
        if (peers.lastYear().isEmpty() && named.isPresent()) {
            faults.addAll(named.get().faults(own.get(), file, cache));
        }
        parts.ifPresent(files -> faults.addAll(files.faults()));
        return new Found(peers, List.copyOf(faults));
    }

    private record Files(Path report, Optional<LastYearFiles> lastYear, PeerIndex<Path> run, PeerCache cache) implements PeerSource<Path> {

        @Override
        public List<Path> named(BodyYear body) {
            return lastYear.map(files -> files.index().of(body)).orElse(List.of());
        }

        @Override
        public List<Path> around(BodyYear body) {
            return run.of(body);
        }

        @Override
        public boolean isBeside(Path file) {
            return folder(file).equals(folder(report));
        }

        private static Path folder(Path file) {
            return file.toAbsolutePath().normalize().resolveSibling("");
        }

        @Override
        public Optional<String> twin(BodyYear own) {
            return run.twin(own, report).map(Path::toString);
        }

        @Override
        public PeerRead read(Path file) {
            return cache.report(file);
        }

        @Override
        public Standing standing(Path file) {
            return new Standing(ReportReader.isClean(file), ReportFiles.modified(file));
        }
    }
}
