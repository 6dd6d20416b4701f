package dev.gouji.lsp.folder;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** By key, such as a fact or a path, the dependents that are to be notified of its changes. */
final class Dependents<K> {

    private final Map<K, Set<Dependent>> byKey = new LinkedHashMap<>();

    void add(K key, Dependent dependent) {
        byKey.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(dependent);
    }

    void remove(K key, Dependent dependent) {
        byKey.computeIfPresent(key, (k, all) -> {
            all.remove(dependent);
            return all.isEmpty() ? null : all;
        });
    }

    boolean has(K key) {
        return byKey.containsKey(key);
    }

    void changed(K key) {
        List.copyOf(byKey.getOrDefault(key, Set.of())).forEach(Dependent::changed);
    }

    void allChanged() {
        Set<Dependent> all = new LinkedHashSet<>();
        byKey.values().forEach(all::addAll);
        all.forEach(Dependent::changed);
    }
}
