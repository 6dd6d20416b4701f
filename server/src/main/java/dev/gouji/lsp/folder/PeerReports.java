package dev.gouji.lsp.folder;

import dev.gouji.lint.peer.FolderSums;
import dev.gouji.lint.peer.BodiesSum;
import dev.gouji.lint.peer.BodyYear;
import dev.gouji.lint.peer.Peer;
import dev.gouji.lint.peer.PeerRead;
import dev.gouji.lint.peer.Peers;
import dev.gouji.lsp.document.FileNames;
import dev.gouji.lsp.host.FileRef;
import dev.gouji.report.Report;
import dev.gouji.settings.Settings;
import java.util.Optional;

/** Finds the reports that another is compared with: those in its settings, otherwise those around it. */
final class PeerReports {

    private final Facts facts;
    private final ReportFolders folders;

    PeerReports(Facts facts, ReportFolders folders) {
        this.facts = facts;
        this.folders = folders;
    }

    Peers of(String path, Report report, Config config, Lookup lookup) {
        Optional<BodyYear> own = report.recognised() ? BodyYear.of(report.masthead()) : Optional.empty();
        if (own.isEmpty()) {
            return Peers.NONE;
        }
        Optional<Peer> last = named(config).flatMap(folder -> lastYear(own.get(), folder, path, lookup))
                .or(() -> folders.around(path, lookup).flatMap(folder -> lastYear(own.get(), folder, path, lookup)));
        return new Peers(last, config.settings().totals().flatMap(t -> bodies(path, own.get().year(), config, t, lookup)),
                folders.rootOf(path, lookup).flatMap(root -> root.twin(own.get(), path, lookup)));
    }

    private Optional<Peer> lastYear(BodyYear own, ReportFolder folder, String path, Lookup lookup) {
        BodyYear before = own.before();
        return folder.holder(before, path, lookup).flatMap(file -> facts.get(new Fact<>(ReportFacts.PEER, file), lookup))
                .flatMap(PeerRead::peer).filter(peer -> peer.body().equals(Optional.of(before)));
    }

    private Optional<ReportFolder> named(Config config) {
        return config.settings().lastYear().flatMap(name -> ref(config, name)).map(folders::named);
    }

    private static Optional<FileRef> ref(Config config, String name) {
        return config.folder().map(folder -> new FileRef(FileNames.resolve(folder, name), folder));
    }

    /** The reports that this one is the total of, if the settings make it one. */
    private Optional<FolderSums> bodies(String path, int year, Config config, Settings.Totals totals, Lookup lookup) {
        if (ref(config, totals.report()).filter(total -> total.path().equals(path)).isEmpty()) {
            return Optional.empty();
        }
        FileRef of = ref(config, totals.of()).orElseThrow();
        BodiesSum sum = new BodiesSum(totals.of(), year);
        for (String file : folders.named(of).files(lookup)) {
            if (!file.equals(path)) {
                facts.get(new Fact<>(ReportFacts.PEER, of.to(file)), lookup).ifPresent(read -> read.addTo(sum));
            }
        }
        return sum.sum();
    }
}
