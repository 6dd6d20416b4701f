package dev.gouji.layout.column;

import dev.gouji.layout.entry.Entry;
import dev.gouji.surface.RawCell;
import java.util.ArrayList;
import java.util.List;

/**
 * A row whose figures have their columns.
 *
 * @param row the id of the row
 * @param columns the ids of its columns, an empty id for a column that the form does not have
 * @param cells one cell for each column
 */
public record PlacedRow(String row, List<String> columns, List<RawCell> cells, Entry entry) {

    /** The rows of the first reading that every other reading has with the same cells under the same columns. */
    public static List<PlacedRow> agreed(List<List<PlacedRow>> readings) {
        List<PlacedRow> agreed = new ArrayList<>();
        for (PlacedRow row : readings.get(0)) {
            boolean everywhere = true;
            for (List<PlacedRow> other : readings.subList(1, readings.size())) {
                everywhere &= row.isAmong(other);
            }
            if (everywhere) {
                agreed.add(row);
            }
        }
        return List.copyOf(agreed);
    }

    /** Whether the cells of all rows together number the columns of a table: 1, 2, 3, 4, 5=1+2+3+4, 6 … */
    public static boolean numberColumns(List<PlacedRow> rows) {
        int number = 0;
        for (PlacedRow row : rows) {
            for (RawCell cell : row.cells()) {
                number++;
                String digits = String.valueOf(number);
                if (!cell.text().equals(digits) && !cell.text().startsWith(digits + '=')) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether one of the rows has as many cells as an entry. */
    public static boolean anyIsAsWide(List<PlacedRow> rows, Entry entry) {
        boolean any = false;
        for (PlacedRow row : rows) {
            any |= row.entry().cells().size() == entry.cells().size();
        }
        return any;
    }

    /** Whether at least one of its cells is not blank. */
    public boolean isFilled() {
        return !RawCell.areBlank(cells, 0, cells.size());
    }

    /** Whether at least one of its cells is blank. */
    public boolean hasBlank() {
        boolean blank = false;
        for (RawCell cell : cells) {
            blank |= cell.isBlank();
        }
        return blank;
    }

    /** Whether a figure stands in a column that the form does not have. */
    public boolean hasUnknown() {
        boolean unknown = false;
        for (int i = 0; i < cells.size(); i++) {
            unknown |= columns.get(i).isEmpty() && !cells.get(i).isBlank();
        }
        return unknown;
    }

    private boolean isAmong(List<PlacedRow> others) {
        for (PlacedRow other : others) {
            if (isLike(other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the same cells stand under the same columns. */
    private boolean isLike(PlacedRow other) {
        if (!columns.equals(other.columns) || !row.equals(other.row)) {
            return false;
        }
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).isBlank() != other.cells.get(i).isBlank()
                    || !cells.get(i).isBlank() && !cells.get(i).visible().equals(other.cells.get(i).visible())) {
                return false;
            }
        }
        return true;
    }
}
