package dev.gouji.report.bind;

import dev.gouji.grammar.Word;
import dev.gouji.layout.fit.BoundEntry;

/** The beginning of a run of rows of a table, or a part of a row. */
final class TableWord extends Word {

    private final BoundEntry entry;

    TableWord(int type, BoundEntry entry) {
        super(type, false);
        this.entry = entry;
    }

    /** The entry that it is a part of; for a word that begins a run of rows, the first entry of the run. */
    BoundEntry entry() {
        return entry;
    }
}
