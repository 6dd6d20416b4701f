package dev.gouji.layout.spread;

import dev.gouji.grammar.Span;
import dev.gouji.surface.RawCell;
import dev.gouji.vocabulary.Item;
import dev.gouji.vocabulary.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Labels, cells, pipes and line ends of a text, in order. Its methods take indexes of items; a range ends before {@code to}.
 *
 * @param text the whole text, to which the spans of the items belong
 */
record Tape(String text, List<Item> items) {

    /** Whether a range has a figure. */
    boolean hasFigure(int from, int to) {
        for (int i = from; i < to; i++) {
            if (items.get(i).kind() == Item.Kind.CELL && RawCell.words(text, items.get(i).span()).isFigure()) {
                return true;
            }
        }
        return false;
    }

    /** All cells of a range, whatever parts them. */
    List<RawCell> plain(int from, int to) {
        List<RawCell> cells = new ArrayList<>();
        for (Item item : items.subList(from, to)) {
            if (item.kind() == Item.Kind.CELL) {
                cells.add(RawCell.words(text, item.span()));
            }
        }
        return cells;
    }

    /** The last of the cells that a layout reads in a range; if there is none or it is blank, the last cell on the tape. */
    Span lastCell(int from, int to, Optional<List<RawCell>> cells) {
        boolean filled = cells.isPresent() && !cells.get().isEmpty() && !cells.get().get(cells.get().size() - 1).isBlank();
        return filled ? cells.get().get(cells.get().size() - 1).visible() : lastCell(from, to);
    }

    /** The last cell of a range; its first item if it has no cell. */
    Span lastCell(int from, int to) {
        Span last = items.get(from).span();
        for (Item item : items.subList(from, to)) {
            last = item.kind() == Item.Kind.CELL ? item.span() : last;
        }
        return last;
    }

    /** The index of the first label or break from a place on; the number of items if there is none. */
    int end(int from) {
        int end = from;
        while (end < items.size() && items.get(end).kind() != Item.Kind.LABEL && items.get(end).kind() != Item.Kind.BREAK) {
            end++;
        }
        return end;
    }

    /** @param labels the indexes of items */
    List<Named> named(List<Integer> labels) {
        List<Named> named = new ArrayList<>(labels.size() + 1);
        for (int label : labels) {
            named.add(named(items.get(label)));
        }
        return named;
    }

    Named named(Item label) {
        return new Named(RawCell.words(text, label.span()), label.match());
    }
}
