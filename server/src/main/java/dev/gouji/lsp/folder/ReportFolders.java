package dev.gouji.lsp.folder;

import dev.gouji.lsp.document.Documents;
import dev.gouji.lsp.document.FileNames;
import dev.gouji.lsp.host.Agenda;
import dev.gouji.lsp.host.FileRef;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The folders with known reports: those of the workspace, of open documents, and in settings. */
public final class ReportFolders {

    /** A folder with more files is no folder of one county's reports. */
    private static final FolderWalk.Limits DEEP = new FolderWalk.Limits(2_000, 5_000);
    /** A folder with more files is not searched while the user types. */
    private static final FolderWalk.Limits FLAT = new FolderWalk.Limits(1, 300);
    private static final String ROOTS = "";

    private final Facts facts;
    private final Documents documents;
    private final Agenda agenda;
    /** By path: the folder that bounds it, and the depth of the search. */
    private final Map<String, ReportFolder> known = new LinkedHashMap<>();
    private final Dependents<String> dependents = new Dependents<>();
    private List<String> roots = List.of();

    ReportFolders(Facts facts, Documents documents, Agenda agenda) {
        this.facts = facts;
        this.documents = documents;
        this.agenda = agenda;
    }

    /** The folders of the workspace, without those inside others. */
    public List<String> roots(Lookup asker) {
        asker.relyOn(dependents, ROOTS);
        return roots.stream().filter(root -> roots.stream().noneMatch(other -> FileNames.isBelow(other, root))).toList();
    }

    void open(List<String> folders) {
        roots = List.copyOf(new LinkedHashSet<>(folders));
        dependents.changed(ROOTS);
    }

    /** All files of a folder of the workspace. */
    public ReportFolder root(String path) {
        return folder(FileRef.anywhere(path), DEEP);
    }

    /** All files of a folder in the settings. */
    ReportFolder named(FileRef folder) {
        return folder(folder, DEEP);
    }

    /** The surroundings of a document: its workspace folder, if that is not too large, otherwise its own folder. */
    Optional<ReportFolder> around(String path, Lookup asker) {
        Optional<ReportFolder> root = roots(asker).stream().filter(r -> FileNames.isBelow(r, path))
                .findFirst().map(this::root).filter(folder -> !folder.isTooLarge());
        return root.or(() -> FileNames.parent(path).map(folder -> folder(FileRef.anywhere(folder), FLAT)));
    }

    private ReportFolder folder(FileRef folder, FolderWalk.Limits limits) {
        String key = folder.path() + '\0' + folder.within() + '\0' + limits.folders();
        return known.computeIfAbsent(key, k -> new ReportFolder(folder, limits, facts, documents, agenda));
    }

    /** A document that may lie in one of them was opened or closed. */
    void documentsChanged() {
        known.values().forEach(ReportFolder::changed);
    }
}
