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

/** The surroundings of all documents: all lookups and all notifications of changes come here. */
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
     * The settings file of a document, which may not exist yet. Empty if it exists and cannot be read.
     *
     * @param roots the folders of the workspace
     */
    public Optional<SettingsFile> settingsFile(String path, List<String> roots, Lookup lookup) {
        return settingsTexts.of(path, config(Optional.of(path), lookup), roots, lookup);
    }

    /** @param own the path of the text that the user's settings in the editor mount */
    public MountedTexts.Mounted text(Config config, Optional<String> own, Lookup lookup) {
        return texts.of(config, own, lookup);
    }

    /** The reports that a document is compared with under its settings. */
    public Peers peers(Snapshot snapshot, Config config, Lookup lookup) {
        return snapshot.path().map(path -> peers.of(path, snapshot.analysis().report(), config, lookup)).orElse(Peers.NONE);
    }

    /** The figures of the report in a file; empty if the file is missing or no report. */
    public Optional<Peer> report(String path, Lookup lookup) {
        return facts.get(new Fact<>(ReportFacts.PEER, FileRef.anywhere(path)), lookup).flatMap(PeerRead::peer);
    }

    /** For each workspace folder whose settings list bodies, those bodies and which of them have not reported. */
    public List<Roster> rosters(Lookup lookup) {
        return rosters.all(lookup);
    }

    /** The path of the report, if its document was opened in the wrong encoding; otherwise empty. */
    public Optional<String> garbled(Snapshot snapshot, Lookup lookup) {
        return GarbledFiles.of(snapshot, facts, lookup);
    }

    /** The Word file or page on disk whose text a document is; empty if it is no such text, or its analysis has the file already. */
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

    /** A file or folder may have been made, deleted or changed on disk. The folders above it may be new as well. */
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
