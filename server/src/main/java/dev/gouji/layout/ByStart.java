package dev.gouji.layout;

import java.util.Comparator;

/** Entries in the order of the text. A class, since no class-data archive keeps lambdas and every start runs this. */
final class ByStart implements Comparator<Entry> {

    @Override
    public int compare(Entry a, Entry b) {
        return Integer.compare(a.span().start(), b.span().start());
    }
}
