package dev.gouji.report.bind;

import java.util.List;

/** Table 4: the figures of all three rows stand one behind another in a single physical row. */
final class StripDraft extends TableDraft {

    private static final List<String> ROWS = List.of("行政复议", "未经复议直接起诉", "复议后起诉");
    private static final List<String> OUTCOMES = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");
    private static final int FIGURES = ROWS.size() * OUTCOMES.size();

    private int headRows;

    StripDraft(String id) {
        super(id);
    }

    /** A row of nothing but as many figures as table 4 has, blanks behind them aside; no other table has one. */
    static boolean isStrip(List<TableBinder.Read> cells) {
        int filled = 0;
        for (TableBinder.Read read : cells) {
            if (!read.figure()) {
                return false;
            }
            filled += read.cell().isBlank() ? 0 : 1;
        }
        return filled == FIGURES;
    }

    @Override
    void read(GridRow row, List<TableBinder.Read> cells) {
        boolean figures = false;
        boolean filled = false;
        for (TableBinder.Read read : cells) {
            if (!read.match().isEmpty()) {
                headRows++;
                return;
            }
            filled |= !read.cell().isBlank();
            figures |= read.figure() && !read.cell().isBlank();
        }
        boolean words = filled && !figures;
        boolean gap = !filled && cells.size() < FIGURES;
        if (words || gap || headRows == 0 && !isStrip(cells)) {
            return;
        }
        strip(row);
    }

    private void strip(GridRow row) {
        List<GridCell> figures = trim(row.cells().size() < FIGURES ? spaced(row) : row.cells());
        if (isPlaced(ROWS.get(0))) {
            if (figures.size() == FIGURES) {
                repeat(row.span());
            }
        } else if (figures.size() == FIGURES) {
            for (int i = 0; i < ROWS.size(); i++) {
                place(ROWS.get(i), OUTCOMES, figures.subList(i * OUTCOMES.size(), (i + 1) * OUTCOMES.size()));
            }
        } else {
            lose(row.span());
        }
    }

    private static List<GridCell> spaced(GridRow row) {
        for (List<GridCell> cells : row.spaced()) {
            if (cells.size() == FIGURES) {
                return cells;
            }
        }
        return row.cells();
    }

    /** Blanks before or behind that make more cells than the table has. */
    private static List<GridCell> trim(List<GridCell> cells) {
        int to = cells.size();
        while (to > FIGURES && cells.get(to - 1).isBlank()) {
            to--;
        }
        int from = 0;
        while (to - from > FIGURES && cells.get(from).isBlank()) {
            from++;
        }
        return cells.subList(from, to);
    }
}
