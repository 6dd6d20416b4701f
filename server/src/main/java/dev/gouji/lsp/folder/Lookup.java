package dev.gouji.lsp.folder;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What one piece of work needs to know of what lies outside. It is called at each later change of that, until the
 * lookup ends or another one takes its place.
 */
public final class Lookup {

    private record Reliance<K>(Dependents<K> on, K key) {

        void begin(Dependent asker) {
            on.add(key, asker);
        }

        void end(Dependent asker) {
            on.remove(key, asker);
        }

        /** Of the same registry and key; a registry has no equals of its own. */
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

    /** Of one who takes what is known, and comes again when that has changed. */
    public Lookup(Dependent asker) {
        this(asker, false);
    }

    private Lookup(Dependent asker, boolean patient) {
        this.asker = asker;
        this.patient = patient;
    }

    /** Of one who answers once: what is being read again is not known to it before that has come. */
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

    /** Something that was looked up is not known yet. */
    void lacks() {
        complete = false;
    }

    /** Whether all that was looked up is known. */
    public boolean isComplete() {
        return complete;
    }

    /** Ends an earlier lookup of the same asker, as far as this one does not ask the same. */
    public void replace(Lookup earlier) {
        earlier.reliances.stream().filter(r -> !reliances.contains(r)).forEach(r -> r.end(asker));
    }

    public void end() {
        reliances.forEach(r -> r.end(asker));
    }
}
