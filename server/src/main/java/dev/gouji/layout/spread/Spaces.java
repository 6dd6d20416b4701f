package dev.gouji.layout.spread;

import dev.gouji.surface.RawCell;
import dev.gouji.vocabulary.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cells parted by white space, all on the line of the label: 一、本年新收 3 0 0 0 0 0 3. A blank cell leaves no trace, so a row is
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

    /**
     * The cells on one line. Words on other lines belong to no cell: only a figure that is broken over lines is lost.
     *
     * @param below true for the line of the first cell, which stands below a header; false for the line of the label
     */
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
