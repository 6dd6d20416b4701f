package dev.gouji.files;

import dev.gouji.lint.peer.PeerSource;
import dev.gouji.lint.peer.TotalParts;
import dev.gouji.message.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The reports of a year that a total adds up, by the setting {@code totals}, and the faults that leave this unclear. */
record PartFiles(NamedFiles files, int year, TotalParts<Path> all) {

    /** The parts of a file; empty if the settings do not say that it is a total. */
    static Optional<PartFiles> of(Path file, int year, ConfigFiles.Config config, PeerSource<Path> source) {
        return config.settings().totals().filter(totals -> config.inside(totals.report()).filter(r -> Inside.isSame(r, file)).isPresent())
                .flatMap(totals -> config.inside(totals.of())
                        .map(of -> of(NamedFiles.of("totals.of", of), file, year, new TotalParts<>(totals.of(), year, source))));
    }

    /** @param total the total itself, which may lie among the files and is left out */
    private static PartFiles of(NamedFiles files, Path total, int year, TotalParts<Path> all) {
        files.files().stream().filter(file -> !Inside.isSame(file, total)).forEach(all::add);
        return new PartFiles(files, year, all);
    }

    /** The parts; empty if not all of the files are known. */
    Optional<TotalParts<Path>> parts() {
        return files.faults().isEmpty() ? Optional.of(all) : Optional.empty();
    }

    List<Message> faults() {
        List<Message> faults = new ArrayList<>(files.faults());
        all.unreadable().forEach(file -> faults.add(files.about("named.unreadable", file)));
        all.unplaced().forEach(file -> faults.add(files.about("named.unplaced", file)));
        if (all.isEmpty() && faults.isEmpty()) {
            faults.add(files.about("named.no-year", files.place()).with("year", String.valueOf(year)));
        }
        return faults;
    }
}
