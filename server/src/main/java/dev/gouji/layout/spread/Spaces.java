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
    public Optional<List<RawCell>> row(Tape row, int next, boolean last) {
        return onOneLine(row, false);
    }

    @Override
    public Optional<List<RawCell>> strip(Tape row, StripHead head, int width) {
        return onOneLine(row, true);
    }

    /**
     * The cells on one line. Words on other lines belong to no cell: only a figure that is broken over lines is lost.
     *
     * @param below true for the line of the first cell, which stands below a header; false for the line of the label
     */
    private static Optional<List<RawCell>> onOneLine(Tape row, boolean below) {
        List<RawCell> cells = new ArrayList<>();
        List<Item> items = row.items();
        int line = below ? -1 : items.isEmpty() ? 0 : items.get(0).line();
        for (Item item : items) {
            if (item.isPipe()) {
                return Optional.empty();
            }
            if (item.kind() == Item.Kind.CELL) {
                line = line < 0 ? item.line() : line;
                if (item.line() == line) {
                    cells.add(RawCell.words(row.text(), item.span()));
                }
            }
        }
        return Optional.of(cells);
    }
}
