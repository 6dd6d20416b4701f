package dev.gouji.workspace;

import dev.gouji.analysis.Analysis;
import dev.gouji.lint.peer.FolderSums;
import dev.gouji.lint.peer.BodiesSum;
import dev.gouji.lint.peer.BodyYear;
import dev.gouji.lint.peer.Peer;
import dev.gouji.lint.peer.PeerRead;
import dev.gouji.lint.peer.Peers;
import dev.gouji.report.Report;
import dev.gouji.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** Finds the reports that another is compared with: those in the settings, otherwise those around it. */
public final class PeerFiles {

    /** A folder with more files is no folder of one county's reports; what is there then is not known. */
    private static final int MOST = 5000;

    private final PeerCache cache;
    private final Function<Path, Optional<Analysis>> open;
    private final Map<Path, PeerIndex> indexes = new ConcurrentHashMap<>();

    /** @param open the newest state of a file in the editor, which counts before the one on disk */
    public PeerFiles(PeerCache cache, Function<Path, Optional<Analysis>> open) {
        this.cache = cache;
        this.open = open;
    }

    /** Whose report a file is, by its beginning alone. */
    public Optional<BodyYear> body(Path file) {
        return open.apply(file).map(a -> BodyYear.of(a.report().masthead())).orElseGet(() -> cache.body(file));
    }

    /** The reports among these files. */
    public PeerIndex index(List<Path> files) {
        PeerIndex index = new PeerIndex();
        files.forEach(file -> body(file).ifPresent(body -> index.add(body, file)));
        return index;
    }

    /**
     * The peers of a report.
     *
     * @param around the reports around it
     */
    public Peers of(Path file, Report report, ConfigFiles.Config config, Supplier<PeerIndex> around) {
        Optional<BodyYear> own = BodyYear.of(report.masthead()).filter(o -> report.recognised());
        if (own.isEmpty()) {
            return Peers.NONE;
        }
        Optional<Peer> last = named(config).flatMap(index -> lastYear(own.get(), index, file))
                .or(() -> lastYear(own.get(), around.get(), file));
        return new Peers(last, config.settings().totals().flatMap(totals -> bodies(file, own.get().year(), config, totals)),
                around.get().twin(own.get(), file).map(Path::toString));
    }

    private Optional<Peer> lastYear(BodyYear own, PeerIndex index, Path beside) {
        return index.find(own.before(), beside).flatMap(file -> read(file).peer()).filter(p -> p.body().equals(Optional.of(own.before())));
    }

    private Optional<PeerIndex> named(ConfigFiles.Config config) {
        Optional<String> name = config.settings().lastYear();
        return name.isEmpty() ? Optional.empty() : config.folder().flatMap(folder -> Inside.of(folder, name.get()))
                .map(path -> indexes.computeIfAbsent(path, p -> index(files(p))));
    }

    private Optional<FolderSums> bodies(Path file, int year, ConfigFiles.Config config, Settings.Totals totals) {
        Optional<Path> total = config.folder().flatMap(folder -> Inside.of(folder, totals.report()));
        Optional<Path> of = config.folder().flatMap(folder -> Inside.of(folder, totals.of()));
        if (of.isEmpty() || total.filter(t -> Inside.isSame(t, file)).isEmpty()) {
            return Optional.empty();
        }
        BodiesSum sum = new BodiesSum(totals.of(), year);
        files(of.get()).stream().filter(f -> !Inside.isSame(f, file)).forEach(f -> read(f).addTo(sum));
        return sum.sum();
    }

    private PeerRead read(Path file) {
        return open.apply(file).map(a -> PeerCache.read(file, a)).orElseGet(() -> cache.report(file));
    }

    /** The files of a folder, none if it has too many; a file is a folder of its own. */
    private static List<Path> files(Path path) {
        try {
            List<Path> files = Files.isDirectory(path) ? ReportFiles.below(path, MOST) : List.of(path);
            return files.size() < MOST ? files : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }
}
