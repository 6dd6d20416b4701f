package dev.gouji.cli;

import dev.gouji.message.Message;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code --changed}: the files that differ between the work tree and a commit, untracked ones included. Before the first commit,
 * all files count as changed.
 */
final class ChangedFiles {

    private static final String HEAD = "HEAD";

    private final String reference;
    private final Map<Path, Set<String>> changed = new HashMap<>();

    ChangedFiles(String reference) {
        this.reference = reference;
    }

    /**
     * The sources that have changed. Standard input stays, and so do files that do not exist, so that the run reports them.
     *
     * @param folders the folders that were searched: if they have no files, a misspelt commit is reported nevertheless
     */
    List<Source> of(List<Source> sources, List<Path> folders) throws UsageException, IOException {
        if (sources.isEmpty()) {
            for (Path folder : folders) {
                changed(root(Sources.real(folder)));
            }
        }
        List<Source> kept = new ArrayList<>();
        Map<Path, Path> roots = new HashMap<>();
        for (Source source : sources) {
            if (source.stdin() || !Files.exists(source.path())) {
                kept.add(source);
                continue;
            }
            Path file = Sources.real(source.path());
            Path folder = file.getParent();
            Path root = roots.get(folder);
            if (root == null) {
                root = root(folder);
                roots.put(folder, root);
            }
            if (changed(root).contains(file.toString())) {
                kept.add(source);
            }
        }
        return kept;
    }

    private static Path root(Path folder) throws UsageException, IOException {
        Git git = Git.in(folder);
        Optional<List<String>> answer = git.lines("rev-parse", "--show-toplevel");
        if (answer.isEmpty() || answer.get().isEmpty()) {
            throw new UsageException(Message.of(git.refusesOwner() ? "cli.git.owner" : "cli.git.tree").with("path", folder.toString()));
        }
        return Sources.real(Path.of(line(answer.get())));
    }

    /** The line that git printed. The name of a folder may end with a blank, so only the line end is cut off. */
    private static String line(List<String> parts) {
        String line = parts.get(0);
        return line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
    }

    private Set<String> changed(Path root) throws UsageException, IOException {
        Set<String> known = changed.get(root);
        if (known == null) {
            known = read(root);
            changed.put(root, known);
        }
        return known;
    }

    private Set<String> read(Path root) throws UsageException, IOException {
        Git git = Git.in(root).unfiltered().orElseThrow(() -> failed(root));
        Optional<List<String>> commit = git.lines("rev-parse", "--verify", "--quiet", "--end-of-options", reference + "^{commit}");
        boolean unborn = commit.isEmpty() && reference.equals(HEAD) && git.lines("symbolic-ref", "--quiet", HEAD).isPresent();
        if (commit.isEmpty() && !unborn) {
            throw new UsageException(Message.of("cli.git.reference").with("word", reference));
        }
        Optional<List<String>> known = unborn ? git.lines("ls-files", "-z")
                : git.lines("diff", "--no-ext-diff", "--no-textconv", "--ignore-submodules", "-O/dev/null", "--name-only",
                        "--diff-filter=d", "-z", line(commit.get()), "--");
        Set<String> files = new HashSet<>();
        add(root, known.orElseThrow(() -> failed(root)), files);
        add(root, git.lines("ls-files", "--others", "--exclude-standard", "-z").orElseThrow(() -> failed(root)), files);
        return files;
    }

    private static UsageException failed(Path root) {
        return new UsageException(Message.of("cli.git.failed").with("path", root.toString()));
    }

    private static void add(Path root, List<String> names, Set<String> files) {
        for (String name : names) {
            files.add(root + File.separator + name.replace('/', File.separatorChar));
        }
    }
}
