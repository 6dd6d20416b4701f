package dev.gouji.lsp.folder;

import dev.gouji.lsp.document.FileNames;
import dev.gouji.lsp.host.FileRef;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The folders in which reports are searched for: those of the workspace, of open documents, and in settings. */
public final class ReportFolders {

    private static final String ROOTS = "";

    private final FolderSources sources;
    /** By its path, the folder that it may not lead out of, and its limits. */
    private final Map<String, ReportFolder> known = new LinkedHashMap<>();
    private final Dependents<String> dependents = new Dependents<>();
    private List<String> roots = List.of();

    ReportFolders(FolderSources sources) {
        this.sources = sources;
    }

    /** The folders of the workspace, without those inside others. */
    public List<String> roots(Lookup lookup) {
        lookup.relyOn(dependents, ROOTS);
        return roots.stream().filter(root -> roots.stream().noneMatch(other -> FileNames.isBelow(other, root))).toList();
    }

    void open(List<String> folders) {
        roots = List.copyOf(new LinkedHashSet<>(folders));
        dependents.changed(ROOTS);
    }

    /** A workspace folder, without the files that settings exclude. */
    public ReportFolder root(String path) {
        return folder(FileRef.anywhere(path), FolderWalk.Limits.WORKSPACE);
    }

    /** A folder that the settings name, with all its files. */
    ReportFolder named(FileRef folder) {
        return folder(folder, FolderWalk.Limits.NAMED);
    }

    /** The surroundings of a document: its workspace folder, if that is not too large, otherwise its own folder. */
    Optional<ReportFolder> around(String path, Lookup lookup) {
        return rootOf(path, lookup).filter(folder -> !folder.isTooLarge())
                .or(() -> FileNames.parent(path).map(folder -> folder(FileRef.anywhere(folder), FolderWalk.Limits.FLAT)));
    }

    /** The workspace folder that holds a file. */
    Optional<ReportFolder> rootOf(String path, Lookup lookup) {
        return roots(lookup).stream().filter(root -> FileNames.isBelow(root, path)).findFirst().map(this::root);
    }

    private ReportFolder folder(FileRef folder, FolderWalk.Limits limits) {
        return known.computeIfAbsent(folder.path() + '\0' + folder.within() + '\0' + limits, key ->
                new ReportFolder(folder, limits, sources));
    }

    /** A document was opened or closed; it may lie in any of the folders. */
    void documentsChanged() {
        known.values().forEach(ReportFolder::changed);
    }
}
