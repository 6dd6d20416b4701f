package dev.gouji.lsp.folder;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The facts that one piece of work needs. It is notified of each later change, until the lookup ends or is replaced.
 */
public final class Lookup {

    private record Reliance<K>(Dependents<K> on, K key) {

        void begin(Dependent asker) {
            on.add(key, asker);
        }

        void end(Dependent asker) {
            on.remove(key, asker);
        }

        /** For the same registry and key; a registry is compared by identity. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Reliance<?> r && on == r.on && key.equals(r.key);
        }

        @Override
        public int hashCode() {
            return key.hashCode();
        }
    }

    private final Dependent asker;
    private final boolean patient;
    private final Set<Reliance<?>> reliances = new LinkedHashSet<>();
    private boolean complete = true;

    /** For work that uses the known facts, and repeats after changes. */
    public Lookup(Dependent asker) {
        this(asker, false);
    }

    private Lookup(Dependent asker, boolean patient) {
        this.asker = asker;
        this.patient = patient;
    }

    /** For work that answers once: facts being read again count as unknown. */
    public static Lookup patient(Dependent asker) {
        return new Lookup(asker, true);
    }

    boolean isPatient() {
        return patient;
    }

    <K> void relyOn(Dependents<K> on, K key) {
        Reliance<K> reliance = new Reliance<>(on, key);
        if (reliances.add(reliance)) {
            reliance.begin(asker);
        }
    }

    /** A fact that was looked up is unknown. */
    void lacks() {
        complete = false;
    }

    /** Whether all looked-up facts are known. */
    public boolean isComplete() {
        return complete;
    }

    /** Ends an earlier lookup of the same owner, except for facts that this one needs too. */
    public void replace(Lookup earlier) {
        earlier.reliances.stream().filter(r -> !reliances.contains(r)).forEach(r -> r.end(asker));
    }

    public void end() {
        reliances.forEach(r -> r.end(asker));
    }
}
