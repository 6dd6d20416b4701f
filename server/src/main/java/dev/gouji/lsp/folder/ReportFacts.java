package dev.gouji.lsp.folder;

import dev.gouji.analysis.Analysis;
import dev.gouji.analysis.ReportHead;
import dev.gouji.lint.peer.PeerRead;
import dev.gouji.lsp.document.FileNames;
import dev.gouji.lsp.document.Snapshot;
import dev.gouji.lsp.host.FileRead;
import dev.gouji.lsp.host.FileRef;
import dev.gouji.lsp.host.Listing;
import dev.gouji.lsp.host.Reads;
import dev.gouji.settings.Settings;
import dev.gouji.text.SourceText;
import java.util.Optional;
import java.util.function.Consumer;

/** Facts on files that may be reports, and on their folders. */
final class ReportFacts {

    /** Whose report a file is, read from its masthead only. There may be thousands of files, so other reads come first. */
    static final FactKind<Optional<Owner>> OWNER = new FactKind<>() {
        @Override
        Optional<Owner> read(FileRef file, FileRead read) {
            return read.isText() ? Owner.of(ReportHead.masthead(read.text())) : Optional.empty();
        }

        @Override
        Optional<Optional<Owner>> open(FileRef file, Optional<Snapshot> newest) {
            return Optional.of(newest.flatMap(s -> Owner.of(s.analysis().report().masthead())));
        }

        @Override
        void load(FileRef file, Reads reads, Consumer<Optional<Owner>> then) {
            reads.read(file, true, read -> then.accept(read(file, read)));
        }
    };

    /** The figures of a report. */
    static final FactKind<PeerRead> PEER = new FactKind<>() {
        @Override
        PeerRead read(FileRef file, FileRead read) {
            return read.isText() ? peer(file, new Analysis(new SourceText(read.text()), Settings.DEFAULT))
                    : read.kind() == FileRead.Kind.REVIEW ? PeerRead.OTHER : PeerRead.UNREADABLE;
        }

        @Override
        Optional<PeerRead> open(FileRef file, Optional<Snapshot> newest) {
            return Optional.of(newest.map(s -> peer(file, s.analysis())).orElse(PeerRead.UNREADABLE));
        }
    };

    /** The text of a report under the default settings; empty if it cannot be read. Whole texts are large: look up few of them. */
    static final FactKind<Optional<Analysis>> ANALYSIS = new FactKind<>() {
        @Override
        Optional<Analysis> read(FileRef file, FileRead read) {
            return read.isText() ? Optional.of(read.document().map(document -> new Analysis(document, Settings.DEFAULT))
                    .orElseGet(() -> new Analysis(new SourceText(read.text()), Settings.DEFAULT))) : Optional.empty();
        }

        @Override
        Optional<Optional<Analysis>> open(FileRef file, Optional<Snapshot> newest) {
            return Optional.of(newest.map(Snapshot::analysis));
        }
    };

    /** The entries of a folder, or the time when a file was last changed. */
    static final FactKind<Listing> LISTING = new FactKind<>() {
        @Override
        Listing read(FileRef file, FileRead read) {
            return Listing.NOTHING;
        }

        @Override
        void load(FileRef file, Reads reads, Consumer<Listing> then) {
            reads.list(file, false, then);
        }
    };

    private ReportFacts() {
    }

    private static PeerRead peer(FileRef file, Analysis analysis) {
        String folder = FileNames.parent(file.path()).map(FileNames::name).orElse("");
        return PeerRead.of(folder, FileNames.name(file.path()), analysis.text(), analysis.report());
    }
}
