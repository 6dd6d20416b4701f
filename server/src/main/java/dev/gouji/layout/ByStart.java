package dev.gouji.layout;

import java.util.Comparator;

/** Entries in the order of the text. A class of its own: no class-data archive keeps a lambda, and every start comes by here. */
final class ByStart implements Comparator<Entry> {

    @Override
    public int compare(Entry a, Entry b) {
        return Integer.compare(a.span().start(), b.span().start());
    }
}
