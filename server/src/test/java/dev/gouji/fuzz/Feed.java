package dev.gouji.fuzz;

import java.util.Arrays;
import java.util.List;

/** Makes choices from bytes, one after the other. When they have run out, each choice is the first one, so short inputs work. */
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

    /** A number from 0 to {@code bound} - 1, made of one byte, or of two if one is not enough. */
    int below(int bound) {
        int number = bound <= 256 ? next() : next() << 8 | next();
        return number % Math.max(1, bound);
    }

    /** True once in this number of times, and never when the bytes have run out. */
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
