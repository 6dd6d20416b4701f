package dev.gouji.lsp.folder;

import dev.gouji.lsp.document.Documents;
import dev.gouji.lsp.document.FileNames;
import dev.gouji.lsp.host.Reads;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The known facts about files and folders. A fact is read at its first use, and again when its file may have changed; meanwhile its
 * old value is used. Facts about an open report come from its newest text.
 */
final class Facts {

    private final Documents documents;
    private final Reads reads;
    private final Map<Fact<?>, Object> known = new LinkedHashMap<>();
    /** By fact, the number of its newest read that has not ended. The results of earlier reads are dropped. */
    private final Map<Fact<?>, Integer> underway = new LinkedHashMap<>();
    private final Map<String, Set<Fact<?>>> byPath = new LinkedHashMap<>();
    /** Facts with a patient lookup: its owner waits for the read, and is notified even if the value is unchanged. */
    private final Set<Fact<?>> awaited = new LinkedHashSet<>();
    private final Dependents<Fact<?>> dependents = new Dependents<>();
    private int lastRead;

    Facts(Documents documents, Reads reads) {
        this.documents = documents;
        this.reads = reads;
    }

    /** The value of a fact. If it is not known, it is read, and the owner of the lookup is notified once it is known. */
    <T> Optional<T> get(Fact<T> fact, Lookup lookup) {
        lookup.relyOn(dependents, fact);
        if (!known.containsKey(fact) && !underway.containsKey(fact)) {
            byPath.computeIfAbsent(fact.file().path(), p -> new LinkedHashSet<>()).add(fact);
            open(fact).ifPresentOrElse(value -> known.put(fact, value), () -> read(fact));
        }
        if (underway.containsKey(fact) && lookup.isPatient()) {
            awaited.add(fact);
            lookup.markIncomplete();
        }
        if (!known.containsKey(fact)) {
            lookup.markIncomplete();
            return Optional.empty();
        }
        return Optional.of(value(fact));
    }

    /** Makes a patient lookup wait for all facts in a folder that are being read again. */
    void awaitAll(String folder, Lookup lookup) {
        List.copyOf(underway.keySet()).stream().filter(fact -> fact.file().path().equals(folder)
                || FileNames.isBelow(folder, fact.file().path()))
                .forEach(fact -> get(fact, lookup));
    }

    /** Facts are stored under their own kind only. */
    @SuppressWarnings("unchecked")
    private <T> T value(Fact<T> fact) {
        return (T) known.get(fact);
    }

    private <T> Optional<T> open(Fact<T> fact) {
        return documents.uriOf(fact.file().path())
                .flatMap(uri -> fact.kind().open(fact.file(), documents.newest(uri)));
    }

    private boolean isOpen(Fact<?> fact) {
        return documents.uriOf(fact.file().path()).isPresent() && fact.kind().open(fact.file(), Optional.empty()).isPresent();
    }

    private <T> void read(Fact<T> fact) {
        int number = ++lastRead;
        underway.put(fact, number);
        fact.kind().load(fact.file(), reads, value -> {
            if (underway.remove(fact, number)) {
                put(fact, value);
            }
        });
    }

    private <T> void put(Fact<T> fact, T value) {
        if (!dependents.has(fact)) {
            forget(fact);
            return;
        }
        Object before = known.put(fact, value);
        boolean waitedFor = awaited.remove(fact);
        if (before == null || waitedFor || !value.equals(before)) { // equals last: a record's own is slow at a start
            dependents.changed(fact);
        }
    }

    /** A file, or a folder with all that is below it, may have changed on disk. */
    void renew(String path) {
        List.copyOf(byPath.keySet()).stream().filter(p -> p.equals(path) || FileNames.isBelow(path, p))
                .forEach(p -> at(p).forEach(this::renew));
    }

    /** A file, or the entries of a folder, may have changed on disk. Returns whether any fact about it was known. */
    boolean renewAt(String path) {
        List<Fact<?>> facts = at(path);
        facts.forEach(this::renew);
        return !facts.isEmpty();
    }

    void renewAll() {
        List.copyOf(byPath.keySet()).forEach(p -> at(p).forEach(this::renew));
    }

    /** The open document of a file has a newer text, or its text is unknown now. */
    void settle(String path) {
        at(path).forEach(this::settle);
    }

    private List<Fact<?>> at(String path) {
        return List.copyOf(byPath.getOrDefault(path, Set.of()));
    }

    private <T> void renew(Fact<T> fact) {
        if (!dependents.has(fact)) {
            forget(fact);
        } else if (!isOpen(fact)) {
            read(fact);
        }
    }

    private <T> void settle(Fact<T> fact) {
        if (!dependents.has(fact)) {
            forget(fact);
            return;
        }
        open(fact).ifPresent(value -> {
            underway.remove(fact);
            put(fact, value);
        });
    }

    private void forget(Fact<?> fact) {
        known.remove(fact);
        underway.remove(fact);
        awaited.remove(fact);
        byPath.computeIfPresent(fact.file().path(), (path, facts) -> {
            facts.remove(fact);
            return facts.isEmpty() ? null : facts;
        });
    }
}
