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
record PageEntry(String label, List<LinkedText> brief, Supplier<List<LinkedText>> full) {

    /** Says the same at both depths. */
    static PageEntry same(String label, List<String> lines) {
        List<LinkedText> proses = lines.stream().map(LinkedText::of).toList();
        return new PageEntry(label, proses, () -> proses);
    }

    static PageEntry briefOnly(String label, List<LinkedText> brief) {
        return new PageEntry(label, brief, List::of);
    }

    static PageEntry fullOnly(String label, Supplier<List<LinkedText>> full) {
        return new PageEntry(label, List.of(), full);
    }

    List<LinkedText> at(Depth depth) {
        return depth == Depth.SHORT ? brief : full.get();
    }
}
