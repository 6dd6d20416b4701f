package dev.gouji.layout.spread;

import dev.gouji.grammar.Span;
import dev.gouji.surface.RawCell;
import dev.gouji.vocabulary.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One cell on each line or paragraph. A blank cell is only a wider gap: more line ends than usual between two cells.
 *
 * @param between how many line ends part a cell from the next: 1 if a cell is a line, 2 if it is a paragraph
 * @param more how many line ends a blank cell adds
 * @param covered whether the places that merged cells cover before a label are written as blank cells too
 */
record Gaps(int between, int more, boolean covered) implements Layout {

    @Override
    public Optional<List<RawCell>> row(Tape row, int next, boolean last) {
        List<RawCell> cells = new ArrayList<>();
        int ends = 0;
        Span place = new Span(0, 0);
        for (Item item : row.items()) {
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
                    cells.add(RawCell.words(row.text(), item.span()));
                    ends = 0;
                }
                default -> {
                    return Optional.empty();
                }
            }
        }
        if (!last) { // a gap of no whole number of blanks has none: a line end was added or lost where the row ends
            addBlanks(cells, covered ? ends - next * more : ends, place);
        }
        return Optional.of(cells);
    }

    /**
     * Adds the blank cells of a gap. Returns false if the gap has no whole number of them. Fixes never write into such a cell: a
     * figure there would change the width of the gaps beside it.
     */
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
    public boolean isLike(Layout other) {
        return other instanceof Gaps gaps && gaps.between == between && (covered || !gaps.covered);
    }

    /** If even the labels of the header stand further apart, so many line ends are no blank cells. */
    @Override
    public boolean canStandBelow(int headEnds) {
        return headEnds <= between;
    }

    /**
     * A gap of one blank above the figures is none if the rows of the header are parted so too. Places that merged cells cover in the
     * header are more than one.
     */
    @Override
    public Optional<List<RawCell>> strip(Tape row, StripHead head, int width) {
        Optional<List<RawCell>> cells = row(row, 0, true);
        int ends = endsBeforeFirst(row);
        if (cells.isEmpty() || ends != head.gap() || ends != between + more) {
            return cells;
        }
        int first = 0;
        while (first < cells.get().size() && cells.get().get(first).isBlank()) {
            first++;
        }
        return Optional.of(cells.get().subList(first, cells.get().size()));
    }

    private static int endsBeforeFirst(Tape row) {
        int ends = 0;
        while (ends < row.items().size() && row.items().get(ends).kind() == Item.Kind.END) {
            ends++;
        }
        return ends;
    }
}
