package dev.gouji.form.blank;

import dev.gouji.form.GridCell;
import dev.gouji.form.TableGrid;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes the merged cells of a table into a grid of single cells: the text into the first one, the others stay blank. */
final class Spread {

    private final String[][] cells;
    private final boolean[][] taken;

    Spread(int width, int height) {
        this.cells = new String[height][width];
        this.taken = new boolean[height][width];
        Stream.of(cells).forEach(row -> Arrays.fill(row, ""));
    }

    List<List<String>> fill(TableGrid grid, Function<GridCell, String> words) {
        for (int row = 0; row < grid.rows().size(); row++) {
            int column = 0;
            for (GridCell cell : grid.rows().get(row)) {
                while (taken[row][column]) {
                    column++;
                }
                cells[row][column] = words.apply(cell);
                take(row, column, cell);
            }
        }
        return Stream.of(cells).map(List::of).toList();
    }

    private void take(int row, int column, GridCell cell) {
        for (int i = row; i < row + cell.rows(); i++) {
            Arrays.fill(taken[i], column, column + cell.columns(), true);
        }
    }
}
