package dev.gouji.layout.column;

import dev.gouji.form.FormTable;
import dev.gouji.surface.RawCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * In which cells of a row the figures stand. All rows of a table have the same frame. A row does not fit the frame, and is not placed,
 * if it has a cell too many or too few, or if a cell outside of the frame is not blank.
 */
sealed interface Frame {

    /**
     * The index of the cell in which the figures of a row begin, 0 for the cell right behind its label; -1 if it does not fit.
     *
     * @param columns how many figures the row should have
     */
    int start(UnplacedRow row, int columns);

    /**
     * The figures stand right behind the label: | label | 1 | 2 | 3 |.
     *
     * @param behind how many blank cells follow them in each row; the last row may lack these
     */
    record Exact(int behind) implements Frame {
        @Override
        public int start(UnplacedRow row, int columns) {
            return row.cells().size() == columns + behind || isBareLast(row, columns) ? 0 : -1;
        }
    }

    /**
     * The figures stand right behind the label, and blanks fill the row up to the width of the table: | label | 1 | 2 | | |.
     *
     * @param width how many cells each row has; the last row may lack the blanks
     */
    record Padded(int width) implements Frame {
        @Override
        public int start(UnplacedRow row, int columns) {
            return Frame.width(row) == width || isBareLast(row, columns) ? 0 : -1;
        }
    }

    /**
     * A label that spans several columns is written as one cell and blanks; a place that a group above covers is not written at all:
     * | 一 | | | 1 | 2 |, | （一） | | 1 | 2 |, | 1. | 1 | 2 |.
     *
     * @param deepest the most groups that a row of the table stands in
     */
    record Spanning(FormTable table, int deepest) implements Frame {
        @Override
        public int start(UnplacedRow row, int columns) {
            int more = deepest - table.depth(row.id());
            return row.cells().size() == columns + more ? more : -1;
        }
    }

    /**
     * The figures stand in the same cells as their columns in the header, as in a sheet with merged cells: | label | | 1 | | | 2 |.
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
                places.add(row.head().cell(column));
            }
            return under(row, columns, places);
        }
    }

    /** Whether a row is the last of its table and has no blanks behind its last figure. */
    private static boolean isBareLast(UnplacedRow row, int columns) {
        return row.last() && row.cells().size() == columns && !row.cells().get(columns - 1).isBlank();
    }

    /** How many cells the row has, with its label and the cells before it. */
    static int width(UnplacedRow row) {
        return row.entry().lead() + 1 + row.cells().size();
    }

    /** The row with its figures under its columns; empty if it does not fit. */
    default Optional<PlacedRow> place(UnplacedRow row) {
        for (List<String> columns : row.columns()) {
            int start = columns.isEmpty() ? -1 : start(row, columns.size());
            List<RawCell> cells = row.cells();
            if (start >= 0 && start + columns.size() <= cells.size()
                    && RawCell.areBlank(cells, 0, start) && RawCell.areBlank(cells, start + columns.size(), cells.size())) {
                int used = used(columns, cells, start);
                List<RawCell> placed = List.copyOf(cells.subList(start, start + used));
                return RawCell.anyFills(placed) ? Optional.empty()
                        : Optional.of(new PlacedRow(row.id(), List.copyOf(columns.subList(0, used)), placed, row.entry()));
            }
        }
        return Optional.empty();
    }

    /** How many columns there are without those at the end that the office has added and that have no figure in this row. */
    private static int used(List<String> columns, List<RawCell> cells, int start) {
        int used = columns.size();
        while (columns.get(used - 1).isEmpty() && cells.get(start + used - 1).isBlank()) {
            used--;
        }
        return used;
    }

    /**
     * The row with its figures right under the columns of its header; empty if the two differ in width, or if other cells are not blank.
     *
     * @param places for each column the index of its cell in the header, -1 if the header does not name it
     */
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
