package dev.gouji.cli;

import dev.gouji.analysis.Analysis;
import dev.gouji.json.JsonFault;
import dev.gouji.lint.Baseline;
import dev.gouji.lint.Finding;
import dev.gouji.lint.FindingKey;
import dev.gouji.message.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A baseline in its file. It names reports by their paths from its own folder, so that both may be moved together. */
final class BaselineFile {

    private final Path folder;
    private final String name;
    private final Baseline baseline;
    private final Set<String> checked = new HashSet<>();
    private int known;

    private BaselineFile(Path folder, String name, Baseline baseline) {
        this.folder = folder;
        this.name = name;
        this.baseline = baseline;
    }

    /** A new baseline; without a file its paths start at the working folder. */
    static BaselineFile create(Optional<Path> file) {
        return new BaselineFile(folder(file.orElse(Path.of("baseline"))), "", new Baseline());
    }

    static BaselineFile read(String name) throws UsageException {
        try {
            Path file = Path.of(name);
            return new BaselineFile(folder(file), name, Baseline.read(Files.readString(file, StandardCharsets.UTF_8)));
        } catch (IOException | InvalidPathException e) {
            throw new UsageException(Message.of("cli.unreadable").with("path", name));
        } catch (JsonFault e) {
            throw new UsageException(Message.of("cli.baseline").with("path", name));
        }
    }

    private static Path folder(Path file) {
        return Optional.ofNullable(file.toAbsolutePath().normalize().getParent()).orElse(file.toAbsolutePath().normalize());
    }

    Baseline baseline() {
        return baseline;
    }

    void add(Path file, Analysis analysis) {
        baseline.add(key(file), keys(analysis));
    }

    /** The findings of a file that are not in the baseline. */
    List<Finding> unknown(Path file, Analysis analysis) {
        String key = key(file);
        checked.add(key);
        List<Finding> unknown = baseline.unknown(key, keys(analysis)).stream().map(analysis.findings()::get).toList();
        known += analysis.findings().size() - unknown.size();
        return unknown;
    }

    private static List<FindingKey> keys(Analysis analysis) {
        return analysis.findings().stream().map(f -> FindingKey.of(f, analysis.text())).toList();
    }

    /** The path of a file from the folder of the baseline, parted by slashes. */
    private String key(Path file) {
        Path path = file.toAbsolutePath().normalize();
        Path shown = folder.getRoot() != null && folder.getRoot().equals(path.getRoot()) ? folder.relativize(path) : path;
        return StreamSupport.stream(shown.spliterator(), false).map(Path::toString).collect(Collectors.joining("/"));
    }

    /** Reports how many of its findings are gone. Files that exist and were not checked now do not count. */
    Optional<Message> stale() {
        int seen = known;
        int expected = 0;
        for (String path : baseline.paths()) {
            boolean gone = checked.contains(path) || !Files.exists(folder.resolve(path));
            expected += gone ? baseline.count(path) : 0;
        }
        return expected == seen ? Optional.empty()
                : Optional.of(Message.of("cli.baseline-stale").with("path", name).with("count", expected - seen));
    }
}
