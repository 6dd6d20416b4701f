package dev.gouji.lsp.folder;

import dev.gouji.lsp.document.FileNames;
import dev.gouji.lsp.host.FileRef;
import dev.gouji.lsp.host.Listing;
import dev.gouji.settings.IgnoreRules;
import dev.gouji.settings.ReportNames;
import dev.gouji.settings.Settings;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** One walk through a folder, as far as its entries are known, in search of files that may be reports. */
final class FolderWalk {

    /** How far folders are searched: the most folders, and the most files. */
    enum Limits {

        /** The folder of a document that lies in no workspace folder, without the folders below it. */
        FLAT(1, 300),
        /** A folder that the settings name, with the folders below it. */
        NAMED(2_000, ReportNames.MOST),
        /** A workspace folder with the folders below it, without what the settings exclude, as the command line searches a folder. */
        WORKSPACE(2_000, ReportNames.MOST);

        private final int folders;
        private final int files;

        Limits(int folders, int files) {
            this.folders = folders;
            this.files = files;
        }

        private boolean goesBelow() {
            return folders > 1;
        }
    }

    private final FileRef folder;
    private final Limits limits;
    private final Facts facts;
    private final SettingsFiles settings;
    private final Lookup lookup;
    private final SortedSet<String> found = new TreeSet<>();
    private final Deque<String> todo = new ArrayDeque<>();
    private boolean tooLarge;

    /** @param lookup incomplete after the walk if a folder or its settings are unknown */
    FolderWalk(FileRef folder, Limits limits, Facts facts, SettingsFiles settings, Lookup lookup) {
        this.folder = folder;
        this.limits = limits;
        this.facts = facts;
        this.settings = settings;
        this.lookup = lookup;
    }

    /** @param open the paths of open documents; those in the folder count although they may not be saved yet */
    void through(Collection<String> open) {
        todo.add(folder.path());
        for (int folders = 0; !todo.isEmpty() && !tooLarge; folders++) {
            tooLarge = limits.goesBelow() && folders >= limits.folders;
            visit(todo.poll());
        }
        open.stream().filter(this::holds).forEach(found::add);
    }

    private void visit(String at) {
        Optional<Listing> listing = facts.get(new Fact<>(ReportFacts.LISTING, folder.to(at)), lookup);
        if (listing.filter(l -> l.kind() == Listing.Kind.FILE).isPresent()) {
            found.add(at); // the setting lastYear may name a file instead of a folder
        }
        Excluded excluded = excluded(at);
        for (Listing.Entry entry : listing.map(Listing::entries).orElse(List.of())) {
            String path = FileNames.child(at, entry.name());
            if (isSearched(entry.name(), entry.folder()) && !excluded.holds(path, entry.folder())) {
                (entry.folder() ? todo : found).add(path);
            }
        }
        tooLarge |= found.size() > limits.files;
    }

    private boolean isSearched(String name, boolean isFolder) {
        return isFolder ? limits.goesBelow() && !ReportNames.isHidden(name) : ReportNames.mayBeReport(name);
    }

    /** Whether the walk would find a file if it existed. */
    private boolean holds(String path) {
        if (!FileNames.isBelow(folder.path(), path)) {
            return false;
        }
        String at = folder.path();
        String[] names = FileNames.relative(at, path).split("/");
        for (int i = 0; i < names.length; i++) {
            boolean isFolder = i < names.length - 1;
            String next = FileNames.child(at, names[i]);
            if (!isSearched(names[i], isFolder) || excluded(at).holds(next, isFolder)) {
                return false;
            }
            at = next;
        }
        return true;
    }

    /** What the settings that apply to the files in a folder exclude. */
    private Excluded excluded(String at) {
        if (limits != Limits.WORKSPACE) {
            return Excluded.NOTHING;
        }
        Config config = settings.of(Optional.of(FileNames.child(at, Settings.FILE)), lookup);
        return new Excluded(config.folder().orElse(at), IgnoreRules.of(config.settings().exclude()));
    }

    /** The patterns of a settings file. Paths are compared with them relative to the folder of that file. */
    private record Excluded(String from, IgnoreRules rules) {

        static final Excluded NOTHING = new Excluded("", IgnoreRules.NONE);

        boolean holds(String path, boolean isFolder) {
            return !rules.isEmpty() && rules.ignores(FileNames.relative(from, path), isFolder).orElse(false);
        }
    }

    /** Ordered by name. */
    List<String> files() {
        return List.copyOf(found);
    }

    boolean isTooLarge() {
        return tooLarge;
    }
}
