package dev.gouji.layout.spread;

import dev.gouji.grammar.Span;
import dev.gouji.surface.RawCell;
import dev.gouji.vocabulary.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cells between pipes. Line ends may stand anywhere between them and count nothing.
 *
 * @param opens whether a pipe opens each row, or parts it from the row before
 * @param closes whether a pipe closes the last cell of each row
 * @param covered whether the places that merged cells cover are written as cells too
 * @param more how many blank cells end each row, in columns that the form does not have
 * @param onLine whether the closing pipe stands on the line of its cell; a number alone on a line is then a page number
 */
record Pipes(boolean opens, boolean closes, boolean covered, int more, boolean onLine) implements Layout {

    /** Pipes stand only between the cells of a row. */
    static Pipes between(boolean covered) {
        return new Pipes(false, false, covered, 0, false);
    }

    /** A pipe stands before each cell, the first pipe before the row. */
    static Pipes before(boolean covered, int more) {
        return new Pipes(true, false, covered, more, false);
    }

    /** A pipe stands behind each cell. */
    static Pipes behind(boolean covered, int more, boolean onLine) {
        return new Pipes(false, true, covered, more, onLine);
    }

    /** Pipes stand around each row and between its cells. */
    static Pipes around(boolean covered, int more, boolean onLine) {
        return new Pipes(true, true, covered, more, onLine);
    }

    /** How many pipes part the last cell of a row from the label of the next. */
    private int boundary() {
        return (opens ? 1 : 0) + (closes ? 1 : 0);
    }

    @Override
    public boolean isLike(Layout other) {
        return other instanceof Pipes pipes && pipes.opens == opens && pipes.closes == closes;
    }

    @Override
    public Optional<List<RawCell>> row(Tape row, int next, boolean last) {
        List<Part> parts = parts(row);
        int places = covered ? next : 0;
        return cells(row, parts, 1, parts.size() - (last ? closes ? 1 : 0 : boundary() + places));
    }

    /**
     * First tries to read the strip as rows of the other tables are read. A strip is wider than these, so a converter may have filled
     * up its rows with other pipes. Then only a row with figures at both ends is sure to be whole. Its first figure stands behind as
     * many pipes as part two rows, or fewer, since the pipe behind the header's last label may be among those that fill up the header.
     */
    @Override
    public Optional<List<RawCell>> strip(Tape row, StripHead head, int width) {
        Optional<List<RawCell>> alike = alike(row, head.unlabelled(), width);
        if (alike.isPresent() && !RawCell.anyFills(alike.get())) {
            return alike;
        }
        Tape bare = row.withoutFill();
        int fillBeyondHeader = row.items().size() - bare.items().size() - head.unlabelled();
        if (fillBeyondHeader <= 1) {
            return Optional.empty();
        }
        List<Part> parts = parts(bare);
        for (int from = boundary(); from > 0; from--) {
            boolean enough = parts.size() >= from + width && !parts.get(from).words().isEmpty()
                    && !parts.get(from + width - 1).words().isEmpty();
            if (enough) {
                return cells(row, parts, from, from + width);
            }
        }
        return Optional.empty();
    }

    /** The strip, if as many blank cells end its rows as those of other tables; empty if the number of cells is then wrong. */
    private Optional<List<RawCell>> alike(Tape row, int unlabelled, int width) {
        List<Part> parts = parts(row);
        int from = boundary() + more;
        int to = parts.size() - (closes ? 1 : 0) - more;
        int padding = to - from - width;
        return padding == 0 || padding == unlabelled ? cells(row, parts, from + padding, to) : Optional.empty();
    }

    /**
     * A pipe and the words up to the next pipe.
     *
     * @param pipe empty for the words before the first pipe
     */
    private record Part(Optional<Item> pipe, List<Item> words) {
    }

    private static List<Part> parts(Tape row) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(Optional.empty(), new ArrayList<>(1)));
        for (Item item : row.items()) {
            if (item.isPipe()) {
                parts.add(new Part(Optional.of(item), new ArrayList<>(1)));
            } else if (item.kind() == Item.Kind.CELL) {
                parts.get(parts.size() - 1).words().add(item);
            }
        }
        return parts;
    }

    /** The parts in a range as cells; empty if the row has no pipe, or if other parts have words, except for a page number. */
    private Optional<List<RawCell>> cells(Tape row, List<Part> parts, int from, int to) {
        boolean blankWithoutPipe = from == 0 && parts.get(0).words().isEmpty();
        if (parts.size() == 1 || to < from || blankWithoutPipe) {
            return Optional.empty();
        }
        for (int i = 0; i < parts.size(); i++) {
            boolean cell = i >= from && i < to;
            if (cell ? !isCell(parts, i) : !isEmpty(row, parts.get(i), i >= to)) {
                return Optional.empty();
            }
        }
        List<RawCell> cells = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            cells.add(cell(row, parts.get(i), i + 1 < parts.size() ? parts.get(i + 1).pipe() : Optional.empty()));
        }
        return Optional.of(cells);
    }

    /** Whether the part can be a cell: it has the words of one cell at most, on the line of a pipe if all cells are written so. */
    private boolean isCell(List<Part> parts, int at) {
        List<Item> words = parts.get(at).words();
        return words.isEmpty() || words.size() == 1 && !(onLine && isAlone(parts, at, words.get(0).line()));
    }

    /** Whether neither of the pipes around a part stands on the line. */
    private static boolean isAlone(List<Part> parts, int at, int line) {
        Optional<Item> open = parts.get(at).pipe();
        Optional<Item> close = at + 1 < parts.size() ? parts.get(at + 1).pipe() : Optional.empty();
        return (open.isEmpty() || open.get().line() != line) && (close.isEmpty() || close.get().line() != line);
    }

    /** @param behind whether the part stands behind the cells, where a page number may follow */
    private boolean isEmpty(Tape row, Part part, boolean behind) {
        return part.words().isEmpty() || behind && closes && isPageNumber(row, part);
    }

    /** Whether the part is a number on a line without a pipe, while all other words of the row have a pipe on their lines. */
    private static boolean isPageNumber(Tape row, Part part) {
        Item number = part.words().get(0);
        boolean alone = part.words().size() == 1 && !hasPipe(row, number.line());
        for (Item item : row.items()) {
            alone &= item == number || item.kind() != Item.Kind.CELL || hasPipe(row, item.line());
        }
        return alone;
    }

    private static boolean hasPipe(Tape row, int line) {
        for (Item item : row.items()) {
            if (item.isPipe() && item.line() == line) {
                return true;
            }
        }
        return false;
    }

    /**
     * The cell of a part. A figure for a blank cell goes before the pipe that closes it.
     *
     * @param close the next pipe, if there is one
     */
    private RawCell cell(Tape row, Part part, Optional<Item> close) {
        if (!part.words().isEmpty()) {
            return RawCell.words(row.text(), part.words().get(0).span());
        }
        Span open = part.pipe().orElseThrow().span();
        boolean filled = close.isPresent() && close.get().kind() == Item.Kind.FILL;
        if (filled || !closes && part.pipe().get().kind() == Item.Kind.FILL) {
            return RawCell.filler(open, new Span(open.end(), open.end()));
        }
        int at = close.isPresent() ? close.get().span().start() : open.end();
        return RawCell.blank(open, new Span(open.end(), open.end()), at);
    }
}
