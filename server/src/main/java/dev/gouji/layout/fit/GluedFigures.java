package dev.gouji.layout.fit;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import dev.gouji.layout.entry.Entry;
import dev.gouji.surface.Figure;
import dev.gouji.surface.RawCell;
import java.util.ArrayList;
import java.util.List;

/** Figures without anything between them: 规章000. They can be separated only if they are as many zeros as the row has columns. */
final class GluedFigures {

    private static final int SHORTEST = 2;

    private GluedFigures() {
    }

    /** Whether the entry has a single cell, with two or more digits. */
    static boolean isGlued(Entry entry) {
        return entry.cells().size() == 1 && entry.cells().get(0).text().length() >= SHORTEST
                && CharClass.areDigits(entry.cells().get(0).text());
    }

    /** The cells of a row: one for each zero if it has {@code columns} glued zeros, else as they are written. */
    static List<RawCell> parted(Entry entry, int columns) {
        if (!isGlued(entry)) {
            return entry.cells();
        }
        RawCell cell = entry.cells().get(0);
        boolean zeros = cell.text().length() == columns && cell.visible().length() == columns
                && cell.figure().value().number().orElseThrow().signum() == 0;
        if (!zeros) {
            return entry.cells();
        }
        List<RawCell> parted = new ArrayList<>(columns);
        for (int i = 0; i < columns; i++) {
            Span zero = new Span(cell.visible().start() + i, cell.visible().start() + i + 1);
            parted.add(new RawCell(new Span(zero.start(), zero.start()), zero, zero, cell.text().substring(i, i + 1), 1, zero.start(),
                    Figure.read("0"), false));
        }
        return List.copyOf(parted);
    }
}
