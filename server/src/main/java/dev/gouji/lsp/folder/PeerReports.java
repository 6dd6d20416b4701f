package dev.gouji.lsp.folder;

import dev.gouji.lint.peer.BodyYear;
import dev.gouji.lint.peer.PeerRead;
import dev.gouji.lint.peer.PeerSearch;
import dev.gouji.lint.peer.PeerSource;
import dev.gouji.lint.peer.Peers;
import dev.gouji.lint.peer.Standing;
import dev.gouji.lint.peer.TotalParts;
import dev.gouji.lsp.document.FileNames;
import dev.gouji.lsp.host.FileRef;
import dev.gouji.lsp.host.Listing;
import dev.gouji.report.Report;
import dev.gouji.settings.Settings;
import java.util.List;
import java.util.Optional;

/** Finds the peers of a report in the folders of the editor. What is not known yet is looked up, and missing for now. */
final class PeerReports {

    private final Facts facts;
    private final SettingsFiles settings;
    private final ReportFolders folders;

    PeerReports(Facts facts, SettingsFiles settings, ReportFolders folders) {
        this.facts = facts;
        this.settings = settings;
        this.folders = folders;
    }

    Peers of(String path, Report report, Config config, Lookup lookup) {
        Optional<BodyYear> own = report.recognised() ? BodyYear.of(report.masthead()) : Optional.empty();
        Optional<ReportFolder> lastYear = config.settings().lastYear().flatMap(config::ref).map(folders::named);
        Source source = new Source(path, lastYear, lookup);
        return own.map(o -> PeerSearch.of(o, parts(o.year(), config, source), source)).orElse(Peers.NONE);
    }

    /** The reports whose sum the document is, if the settings say so. */
    private Optional<TotalParts<FileRef>> parts(int year, Config config, Source source) {
        Optional<Settings.Totals> totals = config.settings().totals()
                .filter(t -> config.ref(t.report()).filter(total -> total.path().equals(source.path)).isPresent());
        return totals.flatMap(t -> config.ref(t.of()).map(of -> {
            TotalParts<FileRef> parts = new TotalParts<>(t.of(), year, source);
            folders.named(of).files(source.lookup).stream().filter(file -> !file.equals(source.path)).map(of::to).forEach(parts::add);
            return parts;
        }));
    }

    /** The reports around one document. */
    private final class Source implements PeerSource<FileRef> {

        private final String path;
        private final Optional<ReportFolder> lastYear;
        private final Lookup lookup;

        Source(String path, Optional<ReportFolder> lastYear, Lookup lookup) {
            this.path = path;
            this.lastYear = lastYear;
            this.lookup = lookup;
        }

        @Override
        public List<FileRef> named(BodyYear body) {
            return lastYear.map(folder -> folder.of(body, lookup)).orElse(List.of());
        }

        @Override
        public List<FileRef> around(BodyYear body) {
            return folders.around(path, lookup).map(folder -> folder.of(body, lookup)).orElse(List.of());
        }

        @Override
        public boolean isBeside(FileRef file) {
            return FileNames.parent(file.path()).equals(FileNames.parent(path));
        }

        @Override
        public Optional<String> twin(BodyYear own) {
            return folders.rootOf(path, lookup).flatMap(root -> root.twin(own, path, lookup));
        }

        @Override
        public PeerRead read(FileRef file) {
            return facts.get(new Fact<>(ReportFacts.PEER, file), lookup).orElse(PeerRead.OTHER);
        }

        @Override
        public Standing standing(FileRef file) {
            Config config = settings.of(Optional.of(file.path()), lookup);
            boolean clean = facts.get(new Fact<>(ReportFacts.ANALYSIS, file), lookup).flatMap(analysis -> analysis)
                    .filter(analysis -> analysis.under(config.settings(), Peers.NONE).findings().isEmpty()).isPresent();
            return new Standing(clean, facts.get(new Fact<>(ReportFacts.LISTING, file), lookup).map(Listing::modified).orElse(0L));
        }
    }
}
