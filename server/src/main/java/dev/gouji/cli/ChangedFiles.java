package dev.gouji.cli;

import dev.gouji.message.Message;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code --changed}: the files that differ between the work tree and a commit, untracked ones included. Git runs
 * without the programs that a repository can configure (file monitor, external diff, text conversion): it may be somebody
 * else's, and checking a report must not run its programs.
 */
final class ChangedFiles {

    private static final List<String> GIT = List.of("git", "-c", "core.fsmonitor=false", "-C");

    private final String reference;
    private final Map<Path, Set<String>> changed = new HashMap<>();

    ChangedFiles(String reference) {
        this.reference = reference;
    }

    /** The given files that have changed, and those that are not there, which the run reports. */
    List<Source> of(List<Source> sources) throws UsageException, IOException {
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
        Optional<List<String>> answer = run(folder, "rev-parse", "--show-toplevel");
        if (answer.isEmpty() || answer.get().isEmpty()) {
            throw new UsageException(Message.of("cli.git.tree").with("path", folder.toString()));
        }
        return Sources.real(Path.of(answer.get().get(0).stripTrailing()));
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
        Optional<List<String>> commit = run(root, "rev-parse", "--verify", "--quiet", "--end-of-options", reference + "^{commit}");
        if (commit.isEmpty()) {
            throw new UsageException(Message.of("cli.git.reference").with("word", reference));
        }
        String id = commit.get().get(0).stripTrailing();
        Set<String> files = new HashSet<>();
        add(root, run(root, "diff", "--no-ext-diff", "--no-textconv", "--name-only", "--diff-filter=d", "-z", id, "--"), files);
        add(root, run(root, "ls-files", "--others", "--exclude-standard", "-z"), files);
        return files;
    }

    private static void add(Path root, Optional<List<String>> names, Set<String> files) throws UsageException {
        for (String name : names.orElseThrow(() -> new UsageException(Message.of("cli.git.failed").with("path", root.toString())))) {
            files.add(root + File.separator + name.replace('/', File.separatorChar));
        }
    }

    /** The output of git, split at zero bytes; empty if git fails. */
    private static Optional<List<String>> run(Path folder, String... arguments) throws UsageException, IOException {
        List<String> command = new ArrayList<>(GIT);
        command.add(folder.toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UsageException(Message.of("cli.git.absent"));
        }
        process.getOutputStream().close();
        byte[] printed = process.getInputStream().readAllBytes();
        try {
            return process.waitFor() == 0 ? Optional.of(parted(printed)) : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Bytes that are no UTF-8 read as U+FFFD, as Java shows such a name. */
    private static List<String> parted(byte[] printed) {
        return Arrays.stream(new String(printed, StandardCharsets.UTF_8).split("\0")).filter(name -> !name.isEmpty()).toList();
    }
}
