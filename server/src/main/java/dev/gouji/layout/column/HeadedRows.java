package dev.gouji.layout.column;

import dev.gouji.form.FormTable;
import dev.gouji.surface.RawCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares rows with a header that has the same cells: as many, and its first column stands behind their labels. Then each figure
 * belongs to the column that the header names above it.
 */
final class HeadedRows {

    private final FormTable official;
    private final List<UnplacedRow> rows;

    HeadedRows(FormTable official, List<UnplacedRow> rows) {
        this.official = official;
        this.rows = rows;
    }

    /** The rows under the columns of their headers; none unless all rows with figures have such a header, which names all columns. */
    List<PlacedRow> placed() {
        List<PlacedRow> placed = new ArrayList<>(rows.size());
        for (UnplacedRow row : areShifted() ? List.<UnplacedRow>of() : rows) {
            List<String> due = official.row(row.id()).orElseThrow().columns();
            Optional<PlacedRow> place = hasSameCells(row) ? underHeader(row, due) : Optional.empty();
            if (place.isPresent()) {
                placed.add(place.get());
            } else if (row.entry().isFilled()) {
                return List.of();
            }
        }
        return placed;
    }

    /** The row with its figures; empty if a column has no cell, or if a cell is filled below one of the header without words. */
    private static Optional<PlacedRow> underHeader(UnplacedRow row, List<String> due) {
        List<String> columns = new ArrayList<>(due.size());
        List<RawCell> cells = new ArrayList<>(due.size());
        for (int i = row.entry().label() + 1; i < row.head().width(); i++) {
            RawCell cell = cell(row, i);
            String column = row.head().cells().getOrDefault(i, "");
            if (due.contains(column)) {
                columns.add(column);
                cells.add(cell);
            } else if (!cell.isBlank() && !row.head().cells().containsKey(i)) {
                return Optional.empty();
            }
        }
        boolean whole = columns.size() == due.size() && columns.containsAll(due) && !RawCell.anyFills(cells);
        return whole ? Optional.of(new PlacedRow(row.id(), List.copyOf(columns), List.copyOf(cells), row.entry())) : Optional.empty();
    }

    /** Whether placed rows contradict their headers: a figure stands under another column, or under words of none in most cells. */
    boolean contradict(List<PlacedRow> placed) {
        boolean contradict = false;
        for (UnplacedRow row : rows) {
            if (row.entry().isFilled() && !hasSameCells(row)) {
                return false;
            }
        }
        if (areShifted() || exceedHeader()) {
            return false;
        }
        for (PlacedRow row : placed) {
            contradict |= row.isFilled() && contradicts(row, head(row));
        }
        return contradict;
    }

    /**
     * Whether rows begin before the header's first column and may end one cell early: 分类 stands above the first figure, and the last
     * cell is blank, since a converter wrote a label of two columns as one cell. If another row fills its last cell too, 分类 is a column
     * of the office's own.
     */
    private boolean areShifted() {
        boolean early = false;
        for (UnplacedRow row : rows) {
            int before = row.head().firstKnown() - row.entry().label() - 1;
            List<RawCell> cells = row.cells();
            if (hasSameCells(row) && !RawCell.areBlank(cells, 0, before)) {
                if (!cells.get(cells.size() - 1).isBlank()) {
                    return false;
                }
                early = true;
            }
        }
        return early;
    }

    /** Whether a row goes on behind the last word of its header, which has lost a cell then. */
    private boolean exceedHeader() {
        boolean exceeds = false;
        for (UnplacedRow row : rows) {
            int last = row.entry().label();
            for (int i : row.head().cells().keySet()) {
                last = Math.max(i, last);
            }
            exceeds |= hasSameCells(row) && !RawCell.areBlank(row.cells(), last - row.entry().label(), row.cells().size());
        }
        return exceeds;
    }

    private Head head(PlacedRow placed) {
        for (UnplacedRow row : rows) {
            if (row.entry() == placed.entry()) {
                return row.head();
            }
        }
        return Head.NONE;
    }

    /** Whether one figure stands in another cell than its column's name, or most stand below words that are no columns. */
    private static boolean contradicts(PlacedRow row, Head head) {
        int foreign = 0;
        List<RawCell> cells = row.entry().cells();
        int before = row.entry().label() + 1;
        for (int i = 0; i < row.columns().size(); i++) {
            RawCell figure = row.cells().get(i);
            int named = head.cell(row.columns().get(i)) - before;
            boolean same = named >= 0 && cells.get(named).text().equals(figure.text()); // a converter may repeat merged cells
            if (!figure.isBlank() && named >= 0 && !same) {
                return true;
            }
            foreign += named < 0 && head.cells().getOrDefault(before + index(cells, figure), "none").isEmpty() ? 1 : 0;
        }
        return 2 * foreign > row.columns().size();
    }

    private static int index(List<RawCell> cells, RawCell cell) {
        int index = 0;
        while (index < cells.size() && cells.get(index) != cell) {
            index++;
        }
        return index;
    }

    /** Whether a row has as many cells as its header, whose first column stands behind the row's label. */
    private static boolean hasSameCells(UnplacedRow row) {
        int label = row.entry().label();
        return row.cells().size() == row.head().width() - label - 1 && row.head().firstKnown() > label;
    }

    private static RawCell cell(UnplacedRow row, int at) {
        return row.cells().get(at - row.entry().label() - 1);
    }
}
