package dev.gouji.explain;

import java.util.List;
import java.util.function.Supplier;

/**
 * An entry of a page, at both depths.
 *
 * @param label its label; empty if it needs none
 * @param brief its short lines in a hover
 * @param full its lines in the whole page; made only for that, so that a hover reads no further files
 */
record PageEntry(String label, List<LinkedText> brief, Supplier<List<LinkedText>> full) {

    /** An entry that is the same at both depths. */
    static PageEntry same(String label, List<String> lines) {
        List<LinkedText> plain = lines.stream().map(LinkedText::of).toList();
        return new PageEntry(label, plain, () -> plain);
    }

    /** The same for a line with links. */
    static PageEntry same(String label, LinkedText line) {
        return new PageEntry(label, List.of(line), () -> List.of(line));
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
