package dev.gouji.fuzz;

import dev.gouji.grammar.Span;
import java.util.Objects;
import java.util.function.Supplier;

/** Checks a property, with an error that names it. */
final class Hold {

    private Hold() {
    }

    static void that(boolean condition, Supplier<String> otherwise) {
        if (!condition) {
            throw new AssertionError(otherwise.get());
        }
    }

    static void equal(Object expected, Object actual, String what) {
        that(Objects.equals(expected, actual), () -> what + ": expected <" + expected + "> but was <" + actual + ">");
    }

    static void inside(Span span, Span outer, Object what) {
        that(outer.contains(span), () -> span + " is not inside " + outer + ": " + what);
    }
}
