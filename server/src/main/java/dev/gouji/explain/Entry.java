package dev.gouji.explain;

import java.util.List;
import java.util.function.Supplier;

/**
 * One thing that a page says, at both depths.
 *
 * @param label what it is about, empty where that is plain
 * @param brief what a hover shows of it, one short line each
 * @param full what the whole page says; worked out only for it, so that a hover reads no further files
 */
record Entry(String label, List<Prose> brief, Supplier<List<Prose>> full) {

    /** Says the same at both depths. */
    static Entry same(String label, List<String> lines) {
        List<Prose> proses = lines.stream().map(Prose::of).toList();
        return new Entry(label, proses, () -> proses);
    }

    static Entry briefOnly(String label, List<Prose> brief) {
        return new Entry(label, brief, List::of);
    }

    static Entry fullOnly(String label, Supplier<List<Prose>> full) {
        return new Entry(label, List.of(), full);
    }

    List<Prose> at(Depth depth) {
        return depth == Depth.SHORT ? brief : full.get();
    }
}
