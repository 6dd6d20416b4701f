package dev.gouji.layout.spread;

import dev.gouji.grammar.Span;
import dev.gouji.surface.RawCell;
import dev.gouji.vocabulary.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cells parted by lines that have only a TAB. A browser copies a table so if its cells are paragraphs. */
record TabLines() implements Layout {

    /** Whether an item is the end of a line that has a TAB and nothing else. */
    static boolean isTabLine(String text, Item item) {
        return item.kind() == Item.Kind.END && item.span().of(text).indexOf('\t') >= 0;
    }

    /** A line with a TAB parts the label from the first cell too. */
    @Override
    public Optional<List<RawCell>> row(Tape row, int next, boolean last) {
        Optional<List<RawCell>> cells = cells(row);
        boolean parted = cells.isPresent() && cells.get().size() > 1 && cells.get().get(0).isBlank();
        return parted ? Optional.of(cells.get().subList(1, cells.get().size())) : Optional.empty();
    }

    @Override
    public Optional<List<RawCell>> strip(Tape row, StripHead head, int width) {
        Optional<List<RawCell>> cells = cells(row);
        return cells.isPresent() && cells.get().size() == width ? cells : Optional.empty();
    }

    /** The cells between the lines with a TAB; empty if two cells stand between two such lines. */
    private static Optional<List<RawCell>> cells(Tape row) {
        List<RawCell> cells = new ArrayList<>();
        Optional<RawCell> cell = Optional.empty();
        Span place = new Span(0, 0);
        for (Item item : row.items()) {
            if (isTabLine(row.text(), item)) {
                cells.add(cell.isPresent() ? cell.get() : RawCell.blank(place, item.span(), RawCell.NOWHERE));
                cell = Optional.empty();
                place = item.span();
            } else if (item.kind() == Item.Kind.CELL && cell.isEmpty()) {
                cell = Optional.of(RawCell.words(row.text(), item.span()));
            } else if (item.kind() != Item.Kind.END) {
                return Optional.empty();
            }
        }
        cells.add(cell.isPresent() ? cell.get() : RawCell.blank(place, place, RawCell.NOWHERE));
        return Optional.of(cells);
    }
}
