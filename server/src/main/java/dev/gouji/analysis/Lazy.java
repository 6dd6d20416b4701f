package dev.gouji.analysis;

import java.util.function.Supplier;

/** A value that is computed once, on first use, by any thread. */
public final class Lazy<T> {

    private final Supplier<T> work;
    private volatile T value;

    public Lazy(Supplier<T> work) {
        this.work = work;
    }

    public T get() {
        if (value == null) {
            synchronized (this) {
                if (value == null) {
                    value = work.get();
                }
            }
        }
        return value;
    }
}
