package dev.gouji.layout;

import dev.gouji.form.FormTable;
import dev.gouji.surface.RawCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the figures of a row stand among its cells. All rows of a table have the same frame. A row with a cell too many
 * or too few, or with text outside the places of figures, does not fit and is not placed.
 */
sealed interface Frame {

    /** The cell of the row, counted from the one behind its label, in which its figures begin; -1 where it does not fit. */
    int start(UnplacedRow row, int columns);

    /** Right after the label, with a fixed number of cells: | label | 1 | 2 | 3 |. */
    record Exact(int behind) implements Frame {
        @Override
        public int start(UnplacedRow row, int columns) {
            return row.cells().size() == columns + behind ? 0 : -1;
        }
    }

    /**
     * Right after the label, filled up with blanks to the width of the table; the last row may lack them: | label | 1 |
     * | |.
     */
    record Padded(int width) implements Frame {
        @Override
        public int start(UnplacedRow row, int columns) {
            List<RawCell> cells = row.cells();
            boolean bare = row.last() && cells.size() == columns && !cells.get(columns - 1).isBlank();
            return Frame.width(row) == width || bare ? 0 : -1;
        }
    }

    /** In the same cells of each row, counted from its first: | label | | 1 | 2 |. */
    record Grid(int width, int first) implements Frame {
        @Override
        public int start(UnplacedRow row, int columns) {
            return Frame.width(row) == width ? first - row.entry().lead() - 1 : -1;
        }
    }

    /**
     * Right after the label and the blanks for the further columns that it goes over; the places that a label above covers are no
     * cells: | 一 | | | 1 | 2 |, | （一） | | 1 | 2 |, | 1. | 1 | 2 |.
     */
    record Spanning(FormTable table, int deepest) implements Frame {
        @Override
        public int start(UnplacedRow row, int columns) {
            int more = deepest - table.depth(row.id());
            return row.cells().size() == columns + more ? more : -1;
        }
    }

    /**
     * In the cells in which the header has the columns, as a sheet with merged cells of many widths is written: | label | | 1 | | | 2 |.
     */
    record Under() implements Frame {
        @Override
        public int start(UnplacedRow row, int columns) {
            return -1;
        }

        @Override
        public Optional<Placed> place(UnplacedRow row) {
            List<String> columns = row.columns().get(0);
            List<RawCell> cells = row.entry().row().size() == row.head().width() ? row.cells() : List.of();
            List<RawCell> under = new ArrayList<>(columns.size());
            int last = row.entry().label();
            for (String column : columns) {
                int at = row.head().places().getOrDefault(column, -1);
                int from = last - row.entry().label();
                int to = at - row.entry().label() - 1;
                if (to < from || to >= cells.size() || !RawCell.areBlank(cells, from, to)) {
                    return Optional.empty();
                }
                under.add(cells.get(to));
                last = at;
            }
            boolean ended = RawCell.areBlank(cells, last - row.entry().label(), cells.size());
            return ended && !under.isEmpty() && !RawCell.anyFills(under)
                    ? Optional.of(new Placed(row.id(), columns, under, row.entry())) : Optional.empty();
        }
    }

    static int width(UnplacedRow row) {
        return row.entry().lead() + 1 + row.cells().size();
    }

    /** The row with its figures under its columns; empty where it does not fit. */
    default Optional<Placed> place(UnplacedRow row) {
        for (List<String> columns : row.columns()) {
            int start = columns.isEmpty() ? -1 : start(row, columns.size());
            List<RawCell> cells = row.cells();
            if (start >= 0 && start + columns.size() <= cells.size()
                    && RawCell.areBlank(cells, 0, start) && RawCell.areBlank(cells, start + columns.size(), cells.size())) {
                List<RawCell> placed = columns.size() == cells.size() ? cells : cells.subList(start, start + columns.size());
                return RawCell.anyFills(placed) ? Optional.empty()
                        : Optional.of(new Placed(row.id(), columns, List.copyOf(placed), row.entry()));
            }
        }
        return Optional.empty();
    }

    /** The row with its figures under the cells of its header, where both have as many cells. */
    static Optional<Placed> underHead(UnplacedRow row) {
        Head head = row.head();
        List<RawCell> cells = row.cells();
        int label = row.entry().label();
        if (head.isEmpty() || head.width() != row.entry().row().size() || head.at().get(0) <= label
                || cells.size() != head.width() - label - 1) {
            return Optional.empty();
        }
        List<RawCell> under = new ArrayList<>(head.columns().size());
        for (int i = 0, next = 0; i < cells.size(); i++) {
            boolean column = next < head.at().size() && head.at().get(next) == i + label + 1;
            if (column) {
                under.add(cells.get(i));
                next++;
            } else if (!cells.get(i).isBlank()) {
                return Optional.empty();
            }
        }
        return RawCell.anyFills(under) ? Optional.empty()
                : Optional.of(new Placed(row.id(), head.columns(), List.copyOf(under), row.entry()));
    }
}
