package dev.gouji.cli;

import dev.gouji.files.ConfigFiles;
import dev.gouji.files.PathPattern;
import dev.gouji.files.Unread;
import dev.gouji.files.Walk;
import dev.gouji.message.Message;
import dev.gouji.settings.IgnoreRules;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the files of a command line. Its paths are files, folders, patterns or {@code -} for standard input. */
final class Sources {

    private static final String STDIN = "-";
    private static final String STDIN_NAME = "stdin";

    private final ConfigFiles config;
    private final Arguments arguments;
    private final List<Source> sources = new ArrayList<>();
    private final List<Path> searched = new ArrayList<>();
    private final List<Unread> faults = new ArrayList<>();
    /** Created for the first folder, because a run over one file does not need it. */
    private Optional<Walk> walk = Optional.empty();

    Sources(ConfigFiles config, Arguments arguments) {
        this.config = config;
        this.arguments = arguments;
    }

    /** The paths that could not be opened. */
    List<Unread> faults() {
        List<Unread> all = new ArrayList<>(faults);
        if (walk.isPresent()) {
            all.addAll(walk.get().faults());
        }
        return all;
    }

    /** The folders whose files were all searched for, by their absolute paths; none with {@code --changed}. */
    List<Path> searched() {
        return arguments.has(Option.CHANGED) ? List.of() : searched;
    }

    int passed() {
        return walk.isPresent() ? walk.get().passed() : 0;
    }

    /** The files in the order of the command line, each once. The files of a folder are in the order of their names. */
    List<Source> find() throws UsageException, IOException {
        boolean changed = arguments.has(Option.CHANGED);
        List<String> paths = arguments.paths(changed ? List.of(".") : List.of());
        for (String path : paths) {
            add(path);
        }
        boolean overlap = paths.size() > 1 || PathPattern.isPattern(paths.get(0));
        boolean twice = overlap || sources.size() > 1 && walk.isPresent() && walk.get().hasLinks();
        List<Source> once = twice ? once(sources) : sources;
        return changed ? new ChangedFiles(arguments.value(Option.CHANGED).orElseThrow()).of(once, searched) : once;
    }

    private void add(String name) throws UsageException {
        if (name.equals(STDIN)) {
            sources.add(new Source(path(arguments.value(Option.STDIN_NAME).orElse(STDIN_NAME)), true, true));
        } else if (PathPattern.isPattern(name) && !exists(name)) {
            List<Path> found = PathPattern.expand(name);
            if (found.isEmpty()) {
                faults.add(new Unread(PathPattern.start(name).toString(), Message.of("cli.no-match").with("path", name)));
            }
            for (Path path : found) {
                match(path, PathPattern.start(name));
            }
        } else {
            add(path(name));
        }
    }

    /** Refuses standard input, for commands that write into their files or write down their names. */
    static void isNoStdin(String path) throws UsageException {
        if (path.equals(STDIN)) {
            throw new UsageException(Message.of("cli.no-stdin"));
        }
    }

    private static boolean exists(String name) {
        try {
            return Files.exists(Path.of(name), LinkOption.NOFOLLOW_LINKS);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** A file of a command that takes a fixed number of files. */
    static Source one(String name) throws UsageException {
        return name.equals(STDIN) ? new Source(Path.of(STDIN_NAME), true, true) : Source.named(path(name));
    }

    static Path path(String name) throws UsageException {
        if (name.isEmpty()) {
            throw new UsageException(Message.of("cli.empty-path"));
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException(Message.of("cli.absent").with("path", name));
        }
    }

    private void add(Path path) {
        if (Files.isDirectory(path)) {
            searched(path, walk().below(path));
        } else {
            sources.add(Source.named(path));
        }
    }

    /** Adds what a pattern matches. These files count as found, not as named by the user. */
    private void match(Path path, Path start) {
        List<Path> files = walk().matched(path, start);
        if (Files.isDirectory(path)) {
            searched(path, files);
        } else {
            found(files);
        }
    }

    private void searched(Path folder, List<Path> files) {
        searched.add(folder.toAbsolutePath().normalize());
        found(files);
    }

    private void found(List<Path> files) {
        for (Path file : files) {
            sources.add(Source.found(file));
        }
    }

    private Walk walk() {
        if (walk.isEmpty()) {
            walk = Optional.of(new Walk(config, excluded(), Path.of(""), arguments.has(Option.WITH_SOFFICE)));
        }
        return walk.get();
    }

    /** What the user excludes, written with the separator of the system. */
    private IgnoreRules excluded() {
        List<String> patterns = new ArrayList<>();
        for (String pattern : arguments.values(Option.EXCLUDE)) {
            patterns.add(pattern.replace(File.separatorChar, '/'));
        }
        return IgnoreRules.of(patterns);
    }

    /** Each file once, under its first name. */
    private static List<Source> once(List<Source> sources) {
        Set<Path> seen = new HashSet<>();
        List<Source> once = new ArrayList<>();
        for (Source source : sources) {
            if (source.stdin() ? once.stream().noneMatch(Source::stdin) : seen.add(real(source.path()))) {
                once.add(source);
            }
        }
        return once;
    }

    static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
