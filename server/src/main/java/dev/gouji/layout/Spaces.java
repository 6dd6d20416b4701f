package dev.gouji.layout;

import dev.gouji.surface.RawCell;
import dev.gouji.vocabulary.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The figures of a row on one line, parted by blanks, behind its label. A blank cell leaves no trace, so rows are whole or lost. */
record Spaces() implements Layout {

    @Override
    public Optional<List<RawCell>> row(Stretch stretch, boolean last) {
        return onOneLine(stretch, false);
    }

    @Override
    public Optional<List<RawCell>> strip(Stretch stretch, int width) {
        return onOneLine(stretch, true);
    }

    /** What stands on other lines belongs to no cell of the row: a value that was broken over lines is missing on its own. */
    private static Optional<List<RawCell>> onOneLine(Stretch stretch, boolean below) {
        List<RawCell> cells = new ArrayList<>();
        List<Item> items = stretch.items();
        int line = below ? -1 : items.isEmpty() ? 0 : items.get(0).line();
        for (Item item : items) {
            if (item.kind() == Item.Kind.PIPE) {
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
