package dev.gouji.form.blank;

import dev.gouji.form.FormTable;
import dev.gouji.form.GridCell;
import dev.gouji.form.TableGrid;
import java.util.List;
import java.util.function.Function;

/** An official table written as text, with no figures in it or with those of some report. */
public final class BlankTable {

    private BlankTable() {
    }

    /** @param figure the text of each cell for a figure: empty, or 0 */
    public static String of(FormTable table, Surface surface, String figure) {
        return of(table, surface, cell -> cell instanceof GridCell.Name name ? name.text() : figure);
    }

    /** @param words gives the text of each cell of the table */
    public static String of(FormTable table, Surface surface, Function<GridCell, String> words) {
        return of(TableGrid.of(table), surface, words);
    }

    /** @param words gives the text of each cell of the grid */
    public static String of(TableGrid grid, Surface surface, Function<GridCell, String> words) {
        return of(new Spread(grid.width(), grid.rows().size()).fill(grid, words), surface);
    }

    /** @param rows the texts of the cells; all rows have equally many */
    public static String of(List<List<String>> rows, Surface surface) {
        return String.join("\n", surface.lines(rows).toList());
    }
}
