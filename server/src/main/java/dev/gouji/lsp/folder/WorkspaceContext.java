package dev.gouji.lsp.folder;

import dev.gouji.lint.peer.Peer;
import dev.gouji.lint.peer.PeerRead;
import dev.gouji.lint.peer.Peers;
import dev.gouji.lint.peer.Roster;
import dev.gouji.lsp.document.Documents;
import dev.gouji.lsp.document.FileNames;
import dev.gouji.lsp.document.SettingsFile;
import dev.gouji.lsp.document.Snapshot;
import dev.gouji.lsp.host.Agenda;
import dev.gouji.lsp.host.FileRef;
import dev.gouji.lsp.host.Reads;
import dev.gouji.office.OfficeDocument;
import java.util.List;
import java.util.Optional;

/** The surroundings of all documents: the one place for lookups and for changes. */
public final class WorkspaceContext {

    private final Facts facts;
    private final SettingsFiles settings;
    private final SettingsTexts settingsTexts;
    private final MountedTexts texts;
    private final ReportFolders folders;
    private final PeerReports peers;
    private final Rosters rosters;

    public WorkspaceContext(Documents documents, Reads reads, Agenda agenda) {
        this.facts = new Facts(documents, reads);
        this.settings = new SettingsFiles(facts);
        this.settingsTexts = new SettingsTexts(facts, documents);
        this.texts = new MountedTexts(facts);
        this.folders = new ReportFolders(new FolderSources(facts, settings, documents, agenda));
        this.peers = new PeerReports(facts, settings, folders);
        this.rosters = new Rosters(settings, folders);
    }

    public Config config(Optional<String> path, Lookup lookup) {
        return settings.of(path, lookup);
    }

    /**
     * The settings file of a document, or the place of a new one.
     *
     * @param roots the folders of the workspace
     */
    public SettingsFile settingsFile(String path, List<String> roots, Lookup lookup) {
        return settingsTexts.of(path, config(Optional.of(path), lookup), roots, lookup);
    }

    /** @param own the text that the user's own settings mount */
    public MountedTexts.Mounted text(Config config, Optional<String> own, Lookup lookup) {
        return texts.of(config, own, lookup);
    }

    /** The reports that a document is compared with under its settings. */
    public Peers peers(Snapshot snapshot, Config config, Lookup lookup) {
        return snapshot.path().map(path -> peers.of(path, snapshot.analysis().report(), config, lookup)).orElse(Peers.NONE);
    }

    /** The figures of the report in a file; empty if there is none. */
    public Optional<Peer> report(String path, Lookup lookup) {
        return facts.get(new Fact<>(ReportFacts.PEER, FileRef.anywhere(path)), lookup).flatMap(PeerRead::peer);
    }

    /** The bodies that have not reported. */
    public List<Roster> rosters(Lookup lookup) {
        return rosters.all(lookup);
    }

    /** The report behind a document in the wrong encoding; empty if the document was opened correctly. */
    public Optional<String> garbled(Snapshot snapshot, Lookup lookup) {
        return GarbledFiles.of(snapshot, facts, lookup);
    }

    /** The Word file that an open document shows, as it lies there; empty where the document is no such, or knows its file. */
    public Optional<OfficeDocument> file(Snapshot snapshot, Lookup lookup) {
        return snapshot.analysis().document().isPresent() ? Optional.empty() : OfficeFiles.of(snapshot, facts, lookup);
    }

    public ReportFolders folders() {
        return folders;
    }

    /** The folders of the workspace have changed. */
    public void open(List<String> roots) {
        folders.open(roots);
    }

    /** A file or folder may have come, gone or changed on disk; folders above it may have come with it. */
    public void changed(String path) {
        facts.renew(path);
        Optional<String> folder = FileNames.parent(path);
        while (folder.isPresent() && !facts.renewAt(folder.get())) {
            folder = FileNames.parent(folder.get());
        }
    }

    /** Anything may have changed on disk. */
    public void changed() {
        facts.renewAll();
    }

    /** A document was opened or closed. */
    public void documentsChanged() {
        folders.documentsChanged();
    }

    /** The open document of this file has a newer text. */
    public void settled(String path) {
        facts.settle(path);
    }
}
