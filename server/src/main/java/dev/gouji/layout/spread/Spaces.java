package dev.gouji.layout.spread;

import dev.gouji.surface.RawCell;
import dev.gouji.vocabulary.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The figures of a row on one line after its label, separated by blanks. A blank cell leaves no trace, so a row is
 * complete or lost.
 */
record Spaces() implements Layout {

    @Override
    public Optional<List<RawCell>> row(Stretch stretch, boolean last) {
        return onOneLine(stretch, false);
    }

    @Override
    public Optional<List<RawCell>> strip(Stretch stretch, int width) {
        return onOneLine(stretch, true);
    }

    /** Words on other lines belong to no cell of the row: a figure broken over lines is lost alone. */
    private static Optional<List<RawCell>> onOneLine(Stretch stretch, boolean below) {
        List<RawCell> cells = new ArrayList<>();
        List<Item> items = stretch.items();
        int line = below ? -1 : items.isEmpty() ? 0 : items.get(0).line();
        for (Item item : items) {
            if (item.isPipe()) {
                return Optional.empty();
            }
            if (item.kind() == Item.Kind.CELL) {
                line = line < 0 ? item.line() : line;
                if (item.line() == line) {
                    cells.add(RawCell.words(stretch.text(), item.span()));
                }
            }
        }
        return Optional.of(cells);
    }
}
