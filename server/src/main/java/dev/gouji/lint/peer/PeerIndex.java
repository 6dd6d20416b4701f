package dev.gouji.lint.peer;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The files of each body and year.
 *
 * @param <F> what names a file
 */
public final class PeerIndex<F> {

    private final Map<BodyYear, Set<F>> files = new LinkedHashMap<>();

    public void add(BodyYear body, F file) {
        files.computeIfAbsent(body, b -> new LinkedHashSet<>()).add(file);
    }

    /** The files that claim a body and year, in the order in which they were added. */
    public List<F> of(BodyYear body) {
        return List.copyOf(files.getOrDefault(body, Set.of()));
    }

    /** The first file of a body and year, if that is another one. */
    public Optional<F> twin(BodyYear body, F file) {
        return of(body).stream().findFirst().filter(first -> !first.equals(file));
    }

    public boolean isEmpty() {
        return files.isEmpty();
    }

    /** The bodies and years for which another index has other files. */
    public Set<BodyYear> changes(PeerIndex<F> other) {
        Set<BodyYear> changed = new LinkedHashSet<>(files.keySet());
        changed.addAll(other.files.keySet());
        changed.removeIf(body -> of(body).equals(other.of(body)));
        return changed;
    }
}
