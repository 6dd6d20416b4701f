package dev.gouji.cli;

import dev.gouji.analysis.Analysis;
import dev.gouji.cli.report.Attendance;
import dev.gouji.lint.peer.BodyYear;
import dev.gouji.lint.peer.Roster;
import dev.gouji.lint.rules.SignedLate;
import dev.gouji.settings.Settings;
import dev.gouji.workspace.ConfigFiles;
import dev.gouji.workspace.ReportFiles;
import dev.gouji.workspace.ReportReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The bodies that have to report, by the setting {@code bodies}, and those that did. Needs a search of the whole
 * folder.
 */
final class AttendanceCheck {

    private static final int MOST = 5000;

    private final Path folder;
    private final List<String> bodies;
    private final List<BodyYear> submitted = new ArrayList<>();
    private final List<BodyYear> late = new ArrayList<>();

    private AttendanceCheck(Path folder, List<String> bodies) {
        this.folder = folder;
        this.bodies = bodies;
    }

    /** The check of a settings file; empty if it names no bodies. */
    static Optional<AttendanceCheck> of(ConfigFiles.Config config) throws IOException {
        Optional<Settings.Bodies> bodies = config.settings().bodies();
        if (bodies.isEmpty()) {
            return Optional.empty();
        }
        Path folder = config.folder().orElseThrow();
        List<String> names = bodies.get().folder().isPresent() ? reporting(folder.resolve(bodies.get().folder().get()))
                : bodies.get().names();
        return Optional.of(new AttendanceCheck(folder, names));
    }

    /** The bodies whose reports lie in a folder. */
    private static List<String> reporting(Path folder) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        if (Files.isDirectory(folder)) {
            for (Path file : ReportFiles.below(folder, MOST)) {
                ReportReader.read(file).filter(a -> a.report().recognised()).flatMap(a -> a.report().masthead().organisation())
                        .ifPresent(names::add);
            }
        }
        return List.copyOf(names);
    }

    boolean isIn(List<Path> searched) {
        return searched.stream().anyMatch(folder::startsWith);
    }

    void add(Analysis analysis) {
        Optional<BodyYear> report = BodyYear.stated(analysis.report().masthead());
        report.ifPresent(submitted::add);
        if (SignedLate.isAmong(analysis.findings())) {
            report.ifPresent(late::add);
        }
    }

    /** Who has not reported on the newest year, and who was late. */
    Attendance attendance() {
        Roster roster = Roster.of(bodies, submitted);
        return new Attendance(roster.missing(), roster.late(late));
    }
}
