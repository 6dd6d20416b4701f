package dev.gouji.cli;

import dev.gouji.analysis.Analysis;
import dev.gouji.cli.report.Attendance;
import dev.gouji.files.ConfigFiles;
import dev.gouji.files.RosterFiles;
import dev.gouji.lint.peer.BodyYear;
import dev.gouji.lint.peer.Roster;
import dev.gouji.lint.rules.SignedLate;
import dev.gouji.message.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares the bodies that have to report, by the setting {@code bodies}, with those that did. Every report below the folder of
 * that setting counts, even if a folder in between has its own settings.
 */
final class AttendanceCheck {

    private final Inputs inputs;
    private final Terminal terminal;
    private final List<Submitted> reports = new ArrayList<>();

    AttendanceCheck(Inputs inputs, Terminal terminal) {
        this.inputs = inputs;
        this.terminal = terminal;
    }

    /** A report of the run. */
    private record Submitted(Path file, BodyYear body, boolean late) {
    }

    /** Adds a report, if folders were searched at all: otherwise no body counts as missing. */
    void add(Input input) {
        if (!inputs.searched().isEmpty()) {
            Analysis analysis = input.analysis().orElseThrow();
            BodyYear.stated(analysis.report().masthead()).ifPresent(body -> reports.add(
                    new Submitted(input.path().toAbsolutePath().normalize(), body, SignedLate.isAmong(analysis.findings()))));
        }
    }

    /** The bodies without a report on the newest year, and those that were late. If there is no report, all bodies are missing. */
    Attendance attendance() {
        Attendance all = Attendance.ALL;
        for (ConfigFiles.Config config : inputs.used()) {
            if (config.settings().bodies().isPresent()) {
                all = all.and(attendance(config));
            }
        }
        return all;
    }

    /**
     * The attendance by one settings file. If only a part of its folder was searched, nobody counts as missing, and a sentence says
     * so.
     */
    private Attendance attendance(ConfigFiles.Config config) {
        Path folder = config.folder().orElseThrow();
        if (inputs.searched().stream().noneMatch(folder::startsWith)) {
            if (inputs.searched().stream().anyMatch(searched -> searched.startsWith(folder))) {
                terminal.complain(Message.of("cli.bodies-part").with("path", folder.toString()));
            }
            return Attendance.ALL;
        }
        RosterFiles bodies = RosterFiles.of(config);
        bodies.faults().forEach(inputs::fault);
        List<Submitted> below = reports.stream().filter(report -> report.file().startsWith(folder)).toList();
        Roster roster = Roster.of(bodies.names(), below.stream().map(Submitted::body).toList());
        return new Attendance(roster.missing(), roster.late(below.stream().filter(Submitted::late).map(Submitted::body).toList()));
    }
}
