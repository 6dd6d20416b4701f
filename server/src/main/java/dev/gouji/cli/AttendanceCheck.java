package dev.gouji.cli;

import dev.gouji.analysis.Analysis;
import dev.gouji.cli.report.Attendance;
import dev.gouji.lint.peer.BodyYear;
import dev.gouji.lint.peer.Roster;
import dev.gouji.lint.rules.SignedLate;
import dev.gouji.message.Message;
import dev.gouji.workspace.ConfigFiles;
import dev.gouji.workspace.RosterFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The bodies that have to report, by the setting {@code bodies}, and those that did, for each settings file of a run. */
final class AttendanceCheck {

    private final Inputs inputs;
    private final Terminal terminal;
    private final Map<Path, Rollcall> rollcalls = new LinkedHashMap<>();

    AttendanceCheck(Inputs inputs, Terminal terminal) {
        this.inputs = inputs;
        this.terminal = terminal;
    }

    /** The reports below one settings file. */
    private record Rollcall(List<String> bodies, List<BodyYear> submitted, List<BodyYear> late) {

        private Rollcall(List<String> bodies) {
            this(bodies, new ArrayList<>(), new ArrayList<>());
        }

        void add(Analysis analysis) {
            BodyYear.stated(analysis.report().masthead()).ifPresent(report -> {
                submitted.add(report);
                if (SignedLate.isAmong(analysis.findings())) {
                    late.add(report);
                }
            });
        }

        Attendance attendance() {
            Roster roster = Roster.of(bodies, submitted);
            return new Attendance(roster.missing(), roster.late(late));
        }
    }

    /** Adds a report. Who is missing shows only in a search of the whole folder of the settings. */
    void add(Input input) {
        if (input.settings().settings().bodies().isPresent()) {
            rollcall(input.settings()).add(input.analysis().orElseThrow());
        }
    }

    private Rollcall rollcall(ConfigFiles.Config config) {
        Path folder = config.folder().orElseThrow();
        if (!rollcalls.containsKey(folder)) {
            rollcalls.put(folder, new Rollcall(isWhole(folder) ? bodies(config) : List.of()));
        }
        return rollcalls.get(folder);
    }

    private boolean isWhole(Path folder) {
        return inputs.searched().stream().anyMatch(folder::startsWith);
    }

    private List<String> bodies(ConfigFiles.Config config) {
        RosterFiles roster = RosterFiles.of(config);
        roster.faults().forEach(inputs::fault);
        return roster.names();
    }

    /**
     * Who has not reported on the newest year, which is everybody where there is no report, and who was late. A search of a part
     * is told: nobody is missed there.
     */
    Attendance attendance() {
        for (ConfigFiles.Config config : inputs.used()) {
            if (config.settings().bodies().isPresent()) {
                rollcall(config);
            }
        }
        Attendance all = Attendance.ALL;
        for (Map.Entry<Path, Rollcall> rollcall : rollcalls.entrySet()) {
            Path folder = rollcall.getKey();
            if (!isWhole(folder) && inputs.searched().stream().anyMatch(searched -> searched.startsWith(folder))) {
                terminal.complain(Message.of("cli.bodies-part").with("path", folder.toString()));
            }
            all = all.and(rollcall.getValue().attendance());
        }
        return all;
    }
}
