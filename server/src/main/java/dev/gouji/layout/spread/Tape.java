package dev.gouji.layout.spread;

import dev.gouji.grammar.Span;
import dev.gouji.layout.entry.Entry;
import dev.gouji.surface.RawCell;
import dev.gouji.vocabulary.Item;
import dev.gouji.vocabulary.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Labels, cells, pipes and line ends of a text, or of a part of it, in order.
 *
 * @param text the whole text, to which the spans of the items belong
 */
record Tape(String text, List<Item> items) {

    /** The items from an index up to another. */
    Tape part(int from, int to) {
        return new Tape(text, items.subList(from, to));
    }

    /** The same items without the pipes that only fill up rows. */
    Tape withoutFill() {
        List<Item> own = new ArrayList<>(items.size());
        for (Item item : items) {
            if (item.kind() != Item.Kind.FILL) {
                own.add(item);
            }
        }
        return new Tape(text, List.copyOf(own));
    }

    /**
     * What stands behind a row's label and is no cell of the row, line by line: a page number, figures that wrapped to another line, a row
     * that lost its label.
     *
     * @param cells the row's cells; if they are empty, nothing is left
     */
    List<Entry> left(String table, Optional<List<RawCell>> cells) {
        List<Entry> left = new ArrayList<>();
        List<RawCell> line = new ArrayList<>();
        for (int i = 0; i <= items.size() && cells.isPresent(); i++) {
            boolean ended = i == items.size() || items.get(i).kind() == Item.Kind.END;
            if (ended && !line.isEmpty()) {
                Span span = line.get(0).visible().to(line.get(line.size() - 1).visible());
                left.add(Entry.figures(table, span, Optional.of(List.copyOf(line))));
                line.clear();
            } else if (!ended && items.get(i).kind() == Item.Kind.CELL && !isAmong(items.get(i), cells.get())) {
                line.add(RawCell.words(text, items.get(i).span()));
            }
        }
        return left;
    }

    private static boolean isAmong(Item item, List<RawCell> cells) {
        for (RawCell cell : cells) {
            if (cell.visible().equals(item.span())) {
                return true;
            }
        }
        return false;
    }

    /** How many line ends it has. */
    int ends() {
        int ends = 0;
        for (Item item : items) {
            ends += item.kind() == Item.Kind.END ? 1 : 0;
        }
        return ends;
    }

    /** The most line ends between two of the last labels before an index. */
    int gap(int labels, int before) {
        int most = 0;
        int left = labels;
        int ends = 0;
        for (int i = before - 1; i >= 0 && left > 0; i--) {
            boolean label = items.get(i).kind() == Item.Kind.LABEL;
            most = label ? Math.max(most, ends) : most;
            left -= label ? 1 : 0;
            ends = label ? 0 : ends + (items.get(i).kind() == Item.Kind.END ? 1 : 0);
        }
        return most;
    }

    boolean hasFigure() {
        for (Item item : items) {
            if (item.kind() == Item.Kind.CELL && RawCell.words(text, item.span()).isFigure()) {
                return true;
            }
        }
        return false;
    }

    /** All cells, whatever parts them. */
    List<RawCell> cells() {
        List<RawCell> cells = new ArrayList<>();
        for (Item item : items) {
            if (item.kind() == Item.Kind.CELL) {
                cells.add(RawCell.words(text, item.span()));
            }
        }
        return cells;
    }

    /** The last of the cells that a layout reads here; if it is blank or there is none, the last cell on the tape, else the first item. */
    Span lastCell(List<RawCell> cells) {
        if (!cells.isEmpty() && !cells.get(cells.size() - 1).isBlank()) {
            return cells.get(cells.size() - 1).visible();
        }
        Span last = items.get(0).span();
        for (Item item : items) {
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

    Named named(Item label) {
        return new Named(RawCell.words(text, label.span()), label.match());
    }
}
