package dev.gouji.workspace;

import dev.gouji.lint.peer.BodyYear;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The place of each body's report of each year. */
public final class PeerIndex {

    private final Map<BodyYear, Set<Path>> files = new HashMap<>();

    public void add(BodyYear body, Path file) {
        files.computeIfAbsent(body, b -> new LinkedHashSet<>()).add(file);
    }

    /**
     * The file of a body and year. If two files claim the same, neither counts, unless only one of them lies beside the
     * requesting file.
     */
    Optional<Path> find(BodyYear body, Path beside) {
        Set<Path> all = files(body);
        Path folder = folder(beside);
        List<Path> near = all.stream().filter(file -> folder(file).equals(folder)).toList();
        return all.size() == 1 ? all.stream().findFirst() : near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    /** Of several files with one body and year, the first; empty for the first itself. */
    Optional<Path> twin(BodyYear body, Path file) {
        return files(body).stream().findFirst().filter(first -> !first.equals(file));
    }

    /** The files that claim a body and year. */
    Set<Path> files(BodyYear body) {
        return files.getOrDefault(body, Set.of());
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    private static Path folder(Path file) {
        return file.toAbsolutePath().normalize().resolveSibling("");
    }
}
