package dev.gouji.layout.column;

import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.surface.RawCell;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the frame that most rows of a table fit, and places those rows. */
public final class Frames {

    private final FormTable official;
    private final List<UnplacedRow> rows;
    /** The numbers of cells that the rows have. */
    private final BitSet widths = new BitSet();
    /** Whether a row with a blank at its end has too few cells: blank cells were dropped, and the end of the line counts as one. */
    private boolean shortened;
    private int undecided;
    private boolean contradicted;

    /** @param rows the rows to be placed, in order */
    public Frames(FormTable official, List<UnplacedRow> rows) {
        this.official = official;
        this.rows = rows;
        for (UnplacedRow row : rows) {
            widths.set(row.cells().size());
            shortened |= row.cells().size() < row.columns().get(0).size() && row.entry().onLine() && RawCell.lackTotal(row.cells());
        }
    }

    /** The rows that fit the frame of most rows. If several frames fit equally many, only rows that all of them place alike count. */
    public List<PlacedRow> place() {
        HeadedRows headed = new HeadedRows(official, rows);
        List<PlacedRow> under = headed.placed();
        List<PlacedRow> placed = under.isEmpty() ? best() : under;
        contradicted = under.isEmpty() && (headed.contradict(placed) || lacksColumn(placed));
        return contradicted ? List.of() : MovedBlanks.without(rows, placed);
    }

    /** Whether no row is placed because the header has other columns than the form. */
    public boolean isContradicted() {
        return contradicted;
    }

    private List<PlacedRow> best() {
        List<PlacedRow> exact = placed(new Frame.Exact(0));
        if (exact.size() == rows.size()) {
            return exact;
        }
        List<List<PlacedRow>> best = new ArrayList<>();
        int most = -1;
        for (Frame frame : frames()) {
            List<PlacedRow> placed = placed(frame);
            int votes = votes(placed) * (rows.size() + 1) + placed.size(); // blank rows decide only between equal votes
            if (votes > most) {
                best.clear();
                most = votes;
            }
            if (votes == most) {
                best.add(withOthers(placed));
            }
        }
        List<PlacedRow> agreed = PlacedRow.agreed(best);
        undecided = votes(best.get(0)) - votes(agreed);
        return isWider(agreed) ? List.of() : agreed;
    }

    /**
     * Whether the header leaves out a column, and rows have as many cells as the form only since nothing but blanks stand in the first
     * or the last one: 自然人 总计 above 3 3 and a blank.
     */
    private boolean lacksColumn(List<PlacedRow> placed) {
        boolean first = false;
        boolean last = false;
        for (PlacedRow row : placed) {
            first |= !row.cells().get(0).isBlank();
            last |= !row.cells().get(row.cells().size() - 1).isBlank();
        }
        boolean leftOut = false;
        for (int i = 0; i < rows.size() && !(first && last); i++) {
            leftOut |= rows.get(i).lacksColumn(official);
        }
        return leftOut;
    }

    /** How many rows are not placed only because frames that fit equally many rows place them differently. */
    public int undecided() {
        return undecided;
    }

    /**
     * Whether more rows have a cell too many than are placed. The table then has a column that the form does not have, and the rows
     * that seem to fit are only blank in it.
     */
    private boolean isWider(List<PlacedRow> placed) {
        Set<String> fitting = ids(placed);
        int wider = 0;
        for (UnplacedRow row : rows) {
            boolean lost = row.entry().isFilled() && !fitting.contains(row.id());
            wider += lost && row.cells().size() > row.columns().get(0).size() ? 1 : 0;
        }
        return wider > votes(placed);
    }

    /** All frames that some row would fit. */
    private List<Frame> frames() {
        Set<Integer> behind = new TreeSet<>();
        Set<Integer> widths = new TreeSet<>();
        for (UnplacedRow row : rows) {
            for (List<String> columns : row.columns()) {
                if (row.cells().size() >= columns.size()) {
                    behind.add(row.cells().size() - columns.size());
                }
            }
            widths.add(Frame.width(row));
        }
        List<Frame> frames = new ArrayList<>();
        for (int cells : behind) {
            frames.add(new Frame.Exact(cells));
        }
        for (int width : widths) {
            frames.add(new Frame.Padded(width));
        }
        if (official.isUniform()) {
            frames.add(new Frame.Spanning(official, deepest()));
            frames.add(new Frame.Under());
        }
        return frames;
    }

    private int deepest() {
        int deepest = 0;
        for (FormRow row : official.rows()) {
            deepest = Math.max(deepest, official.depth(row.id()));
        }
        return deepest;
    }

    private List<PlacedRow> placed(Frame frame) {
        List<PlacedRow> placed = new ArrayList<>(rows.size());
        for (UnplacedRow row : rows) {
            if (isCut(row)) {
                continue;
            }
            Optional<PlacedRow> place = frame.place(row);
            if (place.isPresent()) {
                placed.add(place.get());
            }
        }
        return placed;
    }

    /** Adds rows that do not fit the frame, if their columns are certain all the same. */
    private List<PlacedRow> withOthers(List<PlacedRow> placed) {
        Set<String> fitting = ids(placed);
        List<PlacedRow> all = new ArrayList<>(placed);
        for (UnplacedRow row : rows) {
            if (!row.columns().get(0).isEmpty() && !fitting.contains(row.id())) {
                Optional<PlacedRow> gap = beforeGap(row);
                Optional<PlacedRow> other = gap.isPresent() || official.isUniform() ? gap
                        : Frame.under(row, row.head().columns(), row.head().at());
                if (other.isPresent()) {
                    all.add(other.get());
                }
            }
        }
        return all;
    }

    /** A row that has all its figures, with nothing behind them but a gap, and behind the last row a word; else empty. */
    private static Optional<PlacedRow> beforeGap(UnplacedRow row) {
        List<String> columns = row.columns().get(0);
        if (row.entry().onLine() || !RawCell.endBeforeGap(row.cells(), columns.size())) {
            return Optional.empty();
        }
        RawCell gap = row.cells().get(columns.size());
        boolean ends = row.last() || RawCell.areBlank(row.cells(), columns.size(), row.cells().size());
        return ends && gap.insertAt() == RawCell.NOWHERE && !gap.filler()
                ? Optional.of(new PlacedRow(row.id(), columns, List.copyOf(row.cells().subList(0, columns.size())), row.entry()))
                : Optional.empty();
    }

    private static Set<String> ids(List<PlacedRow> placed) {
        Set<String> ids = new HashSet<>();
        for (PlacedRow row : placed) {
            ids.add(row.row());
        }
        return ids;
    }

    /**
     * Whether the row has lost cells: it has fewer than its header, and the header has all columns in adjacent cells in order. In
     * 主动公开 a row may lack the blanks that fill its header up, but then it does not end with a blank itself. A row without a total
     * has lost a cell too, if other rows that end with a blank are too short.
     */
    private boolean isCut(UnplacedRow row) {
        if (shortened && official.isUniform() && row.cells().size() == row.columns().get(0).size() && RawCell.lackTotal(row.cells())) {
            return true;
        }
        Head head = row.head();
        if (Frame.width(row) >= head.width()) {
            return false;
        }
        if (!official.isUniform()) {
            return row.entry().isFilled() && row.cells().get(row.cells().size() - 1).isBlank();
        }
        List<String> columns = row.columns().get(0);
        if (isAnyWider(row)) {
            return true;
        }
        int firstColumn = -1;
        for (int i = 0; i < head.at().size(); i++) {
            int column = columns.indexOf(head.columns().get(i));
            int start = column < 0 ? -1 : head.at().get(i) - column;
            if (start < 1 || firstColumn >= 0 && start != firstColumn) {
                return false;
            }
            firstColumn = start;
        }
        return firstColumn >= 0;
    }

    /**
     * Whether the header has a column that the office has added, 上年总计 say, and other rows have a cell for it: rows that have no more
     * cells than that, or rows as wide as the header whose label stands in the same cell.
     */
    private boolean isAnyWider(UnplacedRow row) {
        int due = row.columns().get(0).size();
        int width = row.columns().get(row.columns().size() - 1).size();
        boolean wider = row.cells().size() == due && widths.get(width);
        for (UnplacedRow other : rows) {
            wider |= other.entry().label() == row.entry().label() && Frame.width(other) == row.head().width();
        }
        return width > due && wider;
    }

    /** How many rows show that a frame is right. Blank rows do not, since they fit most frames. */
    private static int votes(List<PlacedRow> placed) {
        int votes = 0;
        for (PlacedRow row : placed) {
            votes += row.isFilled() ? 1 : 0;
        }
        return votes;
    }
}
