package dev.gouji.lsp.folder;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The facts that one piece of work looks up. The work is notified of each later change of them, until the lookup ends or is replaced.
 */
public final class Lookup {

    private record Reliance<K>(Dependents<K> on, K key) {

        void begin(Dependent dependent) {
            on.add(key, dependent);
        }

        void end(Dependent dependent) {
            on.remove(key, dependent);
        }

        /** Equal if it has the same dependents, compared by identity, and an equal key. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Reliance<?> r && on == r.on && key.equals(r.key);
        }

        @Override
        public int hashCode() {
            return key.hashCode();
        }
    }

    private final Dependent dependent;
    private final boolean patient;
    private final Set<Reliance<?>> reliances = new LinkedHashSet<>();
    private boolean complete = true;

    /** For work that uses the values known so far, and is repeated after each change. */
    public Lookup(Dependent dependent) {
        this(dependent, false);
    }

    private Lookup(Dependent dependent, boolean patient) {
        this.dependent = dependent;
        this.patient = patient;
    }

    /** For work that gives only one answer: facts that are being read again count as unknown. */
    public static Lookup patient(Dependent dependent) {
        return new Lookup(dependent, true);
    }

    boolean isPatient() {
        return patient;
    }

    <K> void relyOn(Dependents<K> on, K key) {
        Reliance<K> reliance = new Reliance<>(on, key);
        if (reliances.add(reliance)) {
            reliance.begin(dependent);
        }
    }

    /** To be called if a fact that was looked up is unknown. */
    void markIncomplete() {
        complete = false;
    }

    /** Whether all looked-up facts are known. */
    public boolean isComplete() {
        return complete;
    }

    /** Ends an earlier lookup of the same work, except for the facts that this one has looked up too. */
    public void replace(Lookup earlier) {
        earlier.reliances.stream().filter(r -> !reliances.contains(r)).forEach(r -> r.end(dependent));
    }

    public void end() {
        reliances.forEach(r -> r.end(dependent));
    }
}
