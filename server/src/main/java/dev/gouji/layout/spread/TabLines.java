package dev.gouji.layout.spread;

import dev.gouji.grammar.Span;
import dev.gouji.surface.RawCell;
import dev.gouji.vocabulary.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cells parted by lines with nothing but a TAB, as a browser gives the text of a table whose cells are paragraphs. */
record TabLines() implements Layout {

    /** Whether a line of the text is such a line. */
    static boolean isOne(String text, Item item) {
        return item.kind() == Item.Kind.END && item.span().of(text).indexOf('\t') >= 0;
    }

    /** A TAB stands behind the label. */
    @Override
    public Optional<List<RawCell>> row(Stretch stretch, boolean last) {
        Optional<List<RawCell>> cells = cells(stretch);
        boolean parted = cells.isPresent() && cells.get().size() > 1 && cells.get().get(0).isBlank();
        return parted ? Optional.of(cells.get().subList(1, cells.get().size())) : Optional.empty();
    }

    @Override
    public Optional<List<RawCell>> strip(Stretch stretch, int width) {
        Optional<List<RawCell>> cells = cells(stretch);
        return cells.isPresent() && cells.get().size() == width ? cells : Optional.empty();
    }

    /** What the TABs part; empty where more than one cell stands between two of them. */
    private static Optional<List<RawCell>> cells(Stretch stretch) {
        List<RawCell> cells = new ArrayList<>();
        Optional<RawCell> cell = Optional.empty();
        Span place = new Span(0, 0);
        for (Item item : stretch.items()) {
            boolean parts = isOne(stretch.text(), item);
            if (parts) {
                cells.add(cell.isPresent() ? cell.get() : RawCell.blank(place, item.span(), RawCell.NOWHERE));
                cell = Optional.empty();
                place = item.span();
            } else if (item.kind() == Item.Kind.CELL && cell.isEmpty()) {
                cell = Optional.of(RawCell.words(stretch.text(), item.span()));
            } else if (item.kind() != Item.Kind.END) {
                return Optional.empty();
            }
        }
        cells.add(cell.isPresent() ? cell.get() : RawCell.blank(place, place, RawCell.NOWHERE));
        return Optional.of(cells);
    }
}
