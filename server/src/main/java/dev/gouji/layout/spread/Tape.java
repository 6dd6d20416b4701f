package dev.gouji.layout.spread;

import dev.gouji.grammar.Span;
import dev.gouji.surface.RawCell;
import dev.gouji.vocabulary.Item;
import dev.gouji.vocabulary.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Labels, cells, pipes and line ends of a text in a row; places on it are counted from 0. */
record Tape(String text, List<Item> items) {

    boolean hasFigure(int from, int to) {
        for (int i = from; i < to; i++) {
            if (items.get(i).kind() == Item.Kind.CELL && RawCell.words(text, items.get(i).span()).isFigure()) {
                return true;
            }
        }
        return false;
    }

    List<RawCell> plain(int from, int to) {
        List<RawCell> cells = new ArrayList<>();
        for (Item item : items.subList(from, to)) {
            if (item.kind() == Item.Kind.CELL) {
                cells.add(RawCell.words(text, item.span()));
            }
        }
        return cells;
    }

    Span lastCell(int from, int to, Optional<List<RawCell>> cells) {
        boolean filled = cells.isPresent() && !cells.get().isEmpty() && !cells.get().get(cells.get().size() - 1).isBlank();
        return filled ? cells.get().get(cells.get().size() - 1).visible() : lastCell(from, to);
    }

    Span lastCell(int from, int to) {
        Span last = items.get(from).span();
        for (Item item : items.subList(from, to)) {
            last = item.kind() == Item.Kind.CELL ? item.span() : last;
        }
        return last;
    }

    /** The end of a stretch: the next label or break. */
    int end(int from) {
        int end = from;
        while (end < items.size() && items.get(end).kind() != Item.Kind.LABEL && items.get(end).kind() != Item.Kind.BREAK) {
            end++;
        }
        return end;
    }

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
