package dev.gouji.lsp.folder;

import dev.gouji.lint.peer.BodyYear;
import dev.gouji.lint.peer.Roster;
import dev.gouji.lsp.document.FileNames;
import dev.gouji.lsp.host.FileRef;
import dev.gouji.settings.Settings;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The bodies of the setting {@code bodies}, and which of them have not reported. All files of the folder must be known for that. */
final class Rosters {

    private final SettingsFiles settings;
    private final ReportFolders folders;

    Rosters(SettingsFiles settings, ReportFolders folders) {
        this.settings = settings;
        this.folders = folders;
    }

    /** One roster for each workspace folder with a settings file that lists bodies. */
    List<Roster> all(Lookup lookup) {
        List<Roster> rosters = new ArrayList<>();
        for (String root : folders.roots(lookup)) {
            Config config = settings.of(Optional.of(FileNames.child(root, Settings.FILE)), lookup);
            config.settings().bodies().filter(bodies -> config.folder().equals(Optional.of(root)))
                    .map(bodies -> Roster.of(names(bodies, root, lookup), folders.root(root).reports(lookup))).ifPresent(rosters::add);
        }
        return rosters;
    }

    private List<String> names(Settings.Bodies bodies, String root, Lookup lookup) {
        if (bodies.folder().isEmpty()) {
            return bodies.names();
        }
        Set<String> names = new LinkedHashSet<>();
        folders.named(new FileRef(FileNames.resolve(root, bodies.folder().get()), root)).reports(lookup).stream()
                .map(BodyYear::organisation).forEach(names::add);
        return List.copyOf(names);
    }
}
