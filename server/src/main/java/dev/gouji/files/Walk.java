package dev.gouji.files;

import dev.gouji.message.Message;
import dev.gouji.settings.IgnoreRules;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Searches the folders that a user names for files that may be reports by their names (CONTRACT.md, What is a report). It skips
 * what git ignores, what the settings and the user exclude, hidden folders, and the files to which this run writes its output.
 * Other files that cannot be read are reported.
 */
public final class Walk {

    private static final int MEGABYTE = 1 << 20;

    private final ConfigFiles config;
    private final IgnoreRules exclude;
    private final Path here;
    private final boolean converts;
    private final GitIgnore git = new GitIgnore();
    private final OutputFiles outputs = new OutputFiles();
    private final List<Unread> faults = new ArrayList<>();
    private int passed;
    private boolean linked;

    public Walk(ConfigFiles config, IgnoreRules exclude, Path here) {
        this(config, exclude, here, false);
    }

    /**
     * @param exclude patterns of what the user excludes
     * @param here the folder in which these patterns begin
     * @param converts whether older files of office programs are read as well
     */
    public Walk(ConfigFiles config, IgnoreRules exclude, Path here, boolean converts) {
        this.converts = converts;
        this.config = config;
        this.exclude = exclude;
        this.here = here.toAbsolutePath().normalize();
    }

    /** The files and folders that could not be opened. */
    public List<Unread> faults() {
        return List.copyOf(faults);
    }

    /** The number of files that were skipped because they cannot be read, and are hardly reports by their names or kinds. */
    public int passed() {
        return passed;
    }

    /** Whether a file was found through a link. Then one file may have been found twice. */
    public boolean hasLinks() {
        return linked;
    }

    /** The files below a folder, in the order of their names. The folder itself is searched even if it is a link, hidden or ignored. */
    public List<Path> below(Path folder) {
        List<Path> found = new ArrayList<>();
        try {
            new Search(folder, folder.toRealPath(), found).folder(folder);
        } catch (IOException e) {
            fault("cli.folder-unreadable", folder);
        }
        Collections.sort(found);
        return found;
    }

    /**
     * The files that a search finds at a path which matched a pattern: the file itself, or the files below the folder. None if the
     * path, or a folder on the way to it, is excluded or ignored.
     *
     * @param start the folder in which the pattern begins
     */
    public List<Path> matched(Path path, Path start) {
        List<Path> found = new ArrayList<>();
        try {
            Path first = start.toAbsolutePath().normalize();
            Path root = first.startsWith(here) ? here : first;
            Search search = new Search(root, root.toRealPath(), found);
            boolean folder = Files.isDirectory(path);
            if (search.isLeft(path, folder)) {
                return List.of();
            }
            if (folder) {
                return below(path);
            }
            search.entry(path);
        } catch (IOException e) {
            fault("cli.path-unreadable", path);
        }
        return found;
    }

    private void fault(String key, Path path) {
        faults.add(new Unread(path.toString(), Message.of(key).with("path", path.toString())));
    }

    /** The search of one named folder. */
    private final class Search {

        private final Path root;
        private final Path real;
        private final List<Path> found;

        Search(Path root, Path real, List<Path> found) {
            this.root = root.toAbsolutePath().normalize();
            this.real = real;
            this.found = found;
        }

        void folder(Path folder) {
            List<Path> entries = new ArrayList<>();
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
                stream.forEach(entries::add);
            } catch (IOException | DirectoryIteratorException e) {
                fault("cli.folder-unreadable", folder);
                return;
            }
            entries.forEach(this::entry);
        }

        private void entry(Path path) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (attributes.isSymbolicLink()) {
                    link(path);
                } else if (attributes.isDirectory()) {
                    if (!FileKinds.isHidden(path) && !isExcluded(path, true)) {
                        folder(path);
                    }
                } else if (attributes.isRegularFile()) {
                    file(path, attributes);
                }
            } catch (NoSuchFileException e) {
                // It existed a moment ago: nothing was left unread.
            } catch (IOException e) {
                fault("cli.path-unreadable", path);
            }
        }

        private void link(Path path) throws IOException {
            Optional<BasicFileAttributes> target = target(path);
            if (target.isEmpty()) {
                if (FileKinds.isRead(path) && !isExcluded(path, false)) {
                    fault("cli.dangling", path);
                }
            } else if (target.get().isDirectory()) {
                if (!FileKinds.isHidden(path) && !isExcluded(path, true) && !isCovered(path)) {
                    fault("cli.linked-folder", path);
                }
            } else if (target.get().isRegularFile()) {
                linked = true;
                file(path, target.get());
            }
        }

        private static Optional<BasicFileAttributes> target(Path link) {
            try {
                return Optional.of(Files.readAttributes(link, BasicFileAttributes.class));
            } catch (IOException e) {
                return Optional.empty();
            }
        }

        /** Whether the target of a link is a folder that this search finds anyway. */
        private boolean isCovered(Path link) throws IOException {
            Path target = link.toRealPath();
            if (!target.startsWith(real)) {
                return false;
            }
            for (Path folder = target; !folder.equals(real); folder = folder.getParent()) {
                if (FileKinds.isHidden(folder)) {
                    return false;
                }
            }
            return true;
        }

        private void file(Path path, BasicFileAttributes attributes) {
            boolean read = FileKinds.isRead(path) || converts && FileKinds.isConvertible(path);
            boolean noReport = FileKinds.isNoReport(path);
            if (!read && !noReport && !FileKinds.isUnreadable(path) || outputs.has(attributes) || isExcluded(path, false)) {
                return;
            }
            boolean named = !noReport && FileKinds.isNamedAsReport(path);
            if (attributes.size() <= FileKinds.LARGEST && (read || named)) {
                found.add(path);
            } else if (named) {
                faults.add(new Unread(path.toString(), tooLarge(path)));
            } else {
                passed++;
            }
        }

        /** Whether the path, or a folder between it and the root, is excluded or ignored. */
        boolean isLeft(Path path, boolean folder) {
            Path absolute = path.toAbsolutePath().normalize();
            for (Path above = absolute.getParent(); above.startsWith(root) && !above.equals(root); above = above.getParent()) {
                if (isExcluded(above, true)) {
                    return true;
                }
            }
            return isExcluded(absolute, folder);
        }

        private boolean isExcluded(Path path, boolean folder) {
            Path absolute = path.toAbsolutePath().normalize();
            Path base = absolute.startsWith(here) ? here : root;
            if (fits(exclude, base, absolute, folder) || git.ignores(real.resolve(root.relativize(absolute)), folder)) {
                return true;
            }
            ConfigFiles.Config settings = config.of(path);
            return !settings.settings().exclude().isEmpty()
                    && fits(IgnoreRules.of(settings.settings().exclude()), settings.folder().orElse(base), absolute, folder);
        }

        private static boolean fits(IgnoreRules rules, Path base, Path path, boolean folder) {
            return !rules.isEmpty() && path.startsWith(base) && rules.ignores(ReportFiles.slashed(base.relativize(path)), folder)
                    .orElse(false);
        }
    }

    /** The sentence about a file that is too large to be read. */
    public static Message tooLarge(Path file) {
        return Message.of("cli.too-large").with("path", file.toString()).with("size", FileKinds.LARGEST / MEGABYTE);
    }
}
