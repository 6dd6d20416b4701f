package dev.gouji.layout.spread;

import dev.gouji.grammar.Span;
import dev.gouji.surface.RawCell;
import dev.gouji.vocabulary.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One cell per line or paragraph, where a blank cell is only a wider gap.
 *
 * @param between the line ends from a cell to the next: 1 where each is a line, 2 where each is a paragraph
 * @param more how many more a blank cell makes of them
 * @param covered whether the places before a label that merged cells cover are blank cells too
 */
record Gaps(int between, int more, boolean covered) implements Layout {

    @Override
    public Optional<List<RawCell>> row(Stretch stretch, boolean last) {
        List<RawCell> cells = new ArrayList<>();
        int ends = 0;
        Span place = new Span(0, 0);
        for (Item item : stretch.items()) {
            switch (item.kind()) {
                case END -> {
                    ends++;
                    place = item.span().isEmpty() ? place : item.span();
                }
                case PAGE -> ends -= between;
                case CELL -> {
                    if (!addBlanks(cells, ends, place)) {
                        return Optional.empty();
                    }
                    cells.add(RawCell.words(stretch.text(), item.span()));
                    ends = 0;
                }
                default -> {
                    return Optional.empty();
                }
            }
        }
        int own = covered ? ends - stretch.next() * more : ends;
        return last || addBlanks(cells, own, place) ? Optional.of(cells) : Optional.empty();
    }

    /** Fixes never write into such a blank: a figure there would change the meaning of the other gaps. */
    private boolean addBlanks(List<RawCell> cells, int ends, Span gap) {
        int blanks = more == 0 ? 0 : (ends - between) / more;
        if (ends < between || between + blanks * more != ends) {
            return false;
        }
        for (int i = 0; i < blanks; i++) {
            cells.add(RawCell.blank(gap, gap, RawCell.NOWHERE));
        }
        return true;
    }

    @Override
    public Optional<List<RawCell>> strip(Stretch stretch, int width) {
        return row(stretch, true);
    }
}
