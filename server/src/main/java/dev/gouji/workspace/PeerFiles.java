package dev.gouji.workspace;

import dev.gouji.lint.peer.BodyYear;
import dev.gouji.lint.peer.FolderSums;
import dev.gouji.lint.peer.Peer;
import dev.gouji.lint.peer.Peers;
import dev.gouji.message.Message;
import dev.gouji.report.Report;
import dev.gouji.settings.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Finds the reports that another is compared with: those in the settings, otherwise those around it. */
public final class PeerFiles {

    private final PeerCache cache = new PeerCache();
    private final Map<Path, LastYearFiles> lastYears = new ConcurrentHashMap<>();

    /**
     * What a report is compared with.
     *
     * @param faults why it is not compared with what the settings name, a sentence each
     */
    public record Found(Peers peers, List<Message> faults) {
    }

    /** Whose report a file is, by its beginning alone. */
    public Optional<BodyYear> body(Path file) {
        return cache.body(file);
    }

    /**
     * The peers of a report.
     *
     * @param around the reports around it
     */
    public Found of(Path file, Report report, ConfigFiles.Config config, Supplier<PeerIndex> around) {
        Optional<BodyYear> own = BodyYear.of(report.masthead()).filter(o -> report.recognised());
        if (own.isEmpty()) {
            return new Found(Peers.NONE, List.of());
        }
        List<Message> faults = new ArrayList<>();
        Optional<LastYearFiles> named = named(config);
        Optional<Peer> last = named.flatMap(files -> lastYear(own.get(), files.index(), file))
                .or(() -> lastYear(own.get(), around.get(), file));
        if (last.isEmpty() && named.isPresent()) {
            faults.addAll(named.get().faults(own.get(), file, cache));
        }
        Optional<TotalFiles> total = config.settings().totals().flatMap(totals -> total(file, own.get().year(), config, totals));
        total.ifPresent(files -> faults.addAll(files.faults()));
        Optional<FolderSums> sums = total.flatMap(files -> files.sum(config.settings().totals().orElseThrow().of()));
        return new Found(new Peers(last, sums, around.get().twin(own.get(), file).map(Path::toString)), List.copyOf(faults));
    }

    private Optional<Peer> lastYear(BodyYear own, PeerIndex index, Path beside) {
        return index.find(own.before(), beside).flatMap(file -> cache.report(file).peer())
                .filter(peer -> peer.body().equals(Optional.of(own.before())));
    }

    private Optional<LastYearFiles> named(ConfigFiles.Config config) {
        return config.settings().lastYear().flatMap(name -> inside(config, name))
                .map(place -> lastYears.computeIfAbsent(place, p -> LastYearFiles.of(NamedFiles.of("lastYear", p), cache)));
    }

    /** The reports that the file is the total of, if the settings make it one. */
    private Optional<TotalFiles> total(Path file, int year, ConfigFiles.Config config, Settings.Totals totals) {
        return inside(config, totals.report()).filter(report -> Inside.isSame(report, file))
                .flatMap(report -> inside(config, totals.of()))
                .map(of -> TotalFiles.of(NamedFiles.of("totals.of", of), file, year, cache));
    }

    private static Optional<Path> inside(ConfigFiles.Config config, String name) {
        return config.folder().flatMap(folder -> Inside.of(folder, name));
    }
}
