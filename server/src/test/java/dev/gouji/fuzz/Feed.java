package dev.gouji.fuzz;

import java.util.Arrays;
import java.util.List;

/** Bytes to choose by, one after another. When they run out every choice is the first one, so that short inputs work. */
final class Feed {

    private final byte[] bytes;
    private int at;

    Feed(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean hasMore() {
        return at < bytes.length;
    }

    int next() {
        return hasMore() ? bytes[at++] & 0xFF : 0;
    }

    /** A number below {@code bound}; one byte as long as that is enough to reach every one. */
    int below(int bound) {
        int number = bound <= 256 ? next() : next() << 8 | next();
        return number % Math.max(1, bound);
    }

    /** True once in so many times, and never when the bytes have run out. */
    boolean rarely(int times) {
        return below(times) == times - 1;
    }

    <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    byte[] rest() {
        byte[] rest = Arrays.copyOfRange(bytes, at, bytes.length);
        at = bytes.length;
        return rest;
    }
}
