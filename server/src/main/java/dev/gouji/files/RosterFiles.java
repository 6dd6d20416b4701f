package dev.gouji.files;

import dev.gouji.analysis.Analysis;
import dev.gouji.message.Message;
import dev.gouji.settings.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The bodies that have to report, by the setting {@code bodies}.
 *
 * @param faults sentences that say why not all of them are known
 */
public record RosterFiles(List<String> names, List<Message> faults) {

    /** The bodies that the setting lists, or those of the reports in the folder that it names. */
    public static RosterFiles of(ConfigFiles.Config config) {
        Optional<Settings.Bodies> bodies = config.settings().bodies();
        Optional<String> place = bodies.flatMap(Settings.Bodies::folder);
        return place.isEmpty() ? new RosterFiles(bodies.map(Settings.Bodies::names).orElse(List.of()), List.of())
                : config.inside(place.get())
                        .map(path -> reporting(NamedFiles.of("bodies", path))).orElse(new RosterFiles(List.of(), List.of()));
    }

    private static RosterFiles reporting(NamedFiles files) {
        Set<String> names = new LinkedHashSet<>();
        List<Message> faults = new ArrayList<>(files.faults());
        for (Path file : files.files()) {
            Optional<Analysis> report = ReportReader.read(file).filter(a -> a.report().recognised());
            report.flatMap(r -> r.report().masthead().organisation()).ifPresent(names::add);
            if (report.isEmpty() && !ReportReader.isReadable(file)) {
                faults.add(files.about("named.unreadable", file));
            }
        }
        if (names.isEmpty() && faults.isEmpty()) {
            faults.add(files.about(files.isFolder() ? "named.none" : "named.no-report", files.place()));
        }
        return new RosterFiles(List.copyOf(names), List.copyOf(faults));
    }
}
