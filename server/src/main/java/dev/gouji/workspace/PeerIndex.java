package dev.gouji.workspace;

import dev.gouji.lint.peer.BodyYear;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the report of which body and year lies. Where two files claim the same body and year, neither counts. */
public final class PeerIndex {

    private final Map<BodyYear, Path> files = new HashMap<>();
    private final Set<BodyYear> several = new HashSet<>();

    public void add(BodyYear body, Path file) {
        Path before = files.putIfAbsent(body, file);
        if (before != null && !before.equals(file)) {
            several.add(body);
        }
    }

    Optional<Path> find(BodyYear body) {
        return Optional.ofNullable(files.get(body)).filter(file -> !several.contains(body));
    }
}
