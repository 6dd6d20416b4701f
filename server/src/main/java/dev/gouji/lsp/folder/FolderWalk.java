package dev.gouji.lsp.folder;

import dev.gouji.lsp.document.FileNames;
import dev.gouji.lsp.host.FileRef;
import dev.gouji.lsp.host.Listing;
import dev.gouji.workspace.ReportNames;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** One walk through a folder, as far as it is known, for files that may be reports. */
final class FolderWalk {

    /**
     * Limits of the walk.
     *
     * @param folders 1 for a folder without those below it
     * @param files how many files may be found before the folder is too large
     */
    record Limits(int folders, int files) {
    }

    private final FileRef folder;
    private final Limits limits;
    private final SortedSet<String> found = new TreeSet<>();
    private final Deque<String> todo = new ArrayDeque<>();
    private boolean complete = true;
    private boolean tooLarge;

    private FolderWalk(FileRef folder, Limits limits) {
        this.folder = folder;
        this.limits = limits;
    }

    /** @param open files that count although they may not be saved yet */
    static FolderWalk through(FileRef folder, Limits limits, Facts facts, Collection<String> open, Lookup lookup) {
        FolderWalk walk = new FolderWalk(folder, limits);
        walk.todo.add(folder.path());
        for (int folders = 0; !walk.todo.isEmpty() && !walk.tooLarge; folders++) {
            walk.tooLarge = limits.folders() > 1 && folders >= limits.folders();
            walk.visit(walk.todo.poll(), facts, lookup);
        }
        open.stream().filter(walk::holds).forEach(walk.found::add);
        return walk;
    }

    private void visit(String at, Facts facts, Lookup lookup) {
        Optional<Listing> listing = facts.get(new Fact<>(ReportFacts.LISTING, folder.to(at)), lookup);
        complete &= listing.isPresent();
        if (listing.filter(l -> l.kind() == Listing.Kind.FILE).isPresent()) {
            found.add(at); // a single file counts as a folder of its own
        }
        for (Listing.Entry entry : listing.map(Listing::entries).orElse(List.of())) {
            String path = FileNames.child(at, entry.name());
            if (!entry.folder() && ReportNames.mayBeReport(entry.name())) {
                found.add(path);
            } else if (entry.folder() && limits.folders() > 1 && !ReportNames.isHidden(entry.name())) {
                todo.add(path);
            }
        }
        tooLarge |= found.size() > limits.files();
    }

    /** Whether the walk would find a file if it existed. */
    private boolean holds(String path) {
        if (!FileNames.isBelow(folder.path(), path)) {
            return false;
        }
        List<String> names = List.of(FileNames.relative(folder.path(), path).split("/"));
        int last = names.size() - 1;
        return (last == 0 || limits.folders() > 1) && ReportNames.mayBeReport(names.get(last))
                && names.subList(0, last).stream().noneMatch(ReportNames::isHidden);
    }

    /** Ordered by name. */
    List<String> files() {
        return List.copyOf(found);
    }

    /** Whether all folders of the walk are known. */
    boolean isComplete() {
        return complete;
    }

    boolean isTooLarge() {
        return tooLarge;
    }
}
