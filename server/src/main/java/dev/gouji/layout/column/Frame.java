package dev.gouji.layout.column;

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

    /** Right after the label, with a fixed number of cells behind them, which the last row may lack: | label | 1 | 2 | 3 |. */
    record Exact(int behind) implements Frame {
        @Override
        public int start(UnplacedRow row, int columns) {
            return row.cells().size() == columns + behind || isBareLast(row, columns) ? 0 : -1;
        }
    }

    /**
     * Right after the label, filled up with blanks to the width of the table; the last row may lack them: | label | 1 |
     * | |.
     */
    record Padded(int width) implements Frame {
        @Override
        public int start(UnplacedRow row, int columns) {
            return Frame.width(row) == width || isBareLast(row, columns) ? 0 : -1;
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
        public Optional<PlacedRow> place(UnplacedRow row) {
            List<String> columns = row.columns().get(0);
            List<Integer> places = new ArrayList<>(columns.size());
            for (String column : columns) {
                places.add(row.head().places().getOrDefault(column, -1));
            }
            return under(row, columns, places);
        }
    }

    /** Whether a row ends its table with its last figure. */
    private static boolean isBareLast(UnplacedRow row, int columns) {
        return row.last() && row.cells().size() == columns && !row.cells().get(columns - 1).isBlank();
    }

    static int width(UnplacedRow row) {
        return row.entry().lead() + 1 + row.cells().size();
    }

    /** The row with its figures under its columns; empty where it does not fit. */
    default Optional<PlacedRow> place(UnplacedRow row) {
        for (List<String> columns : row.columns()) {
            int start = columns.isEmpty() ? -1 : start(row, columns.size());
            List<RawCell> cells = row.cells();
            if (start >= 0 && start + columns.size() <= cells.size()
                    && RawCell.areBlank(cells, 0, start) && RawCell.areBlank(cells, start + columns.size(), cells.size())) {
                List<RawCell> placed = List.copyOf(cells.subList(start, start + columns.size()));
                return RawCell.anyFills(placed) ? Optional.empty() : Optional.of(new PlacedRow(row.id(), columns, placed, row.entry()));
            }
        }
        return Optional.empty();
    }

    /** The row with its figures in those cells of its header's row, which is as wide as it, in which columns stand; others are blank. */
    static Optional<PlacedRow> under(UnplacedRow row, List<String> columns, List<Integer> places) {
        List<RawCell> cells = row.cells();
        int behind = row.entry().label() + 1;
        if (columns.isEmpty() || row.head().width() != row.entry().row().size() || cells.size() != row.head().width() - behind) {
            return Optional.empty();
        }
        List<RawCell> under = new ArrayList<>(columns.size());
        int from = 0;
        for (int place : places) {
            int at = place - behind;
            if (at < from || !RawCell.areBlank(cells, from, at)) {
                return Optional.empty();
            }
            under.add(cells.get(at));
            from = at + 1;
        }
        return RawCell.areBlank(cells, from, cells.size()) && !RawCell.anyFills(under)
                ? Optional.of(new PlacedRow(row.id(), columns, List.copyOf(under), row.entry())) : Optional.empty();
    }
}
