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
        return cells.stream().allMatch(TableBinder.Read::figure)
                && cells.stream().filter(c -> !c.cell().isBlank()).count() == FIGURES;
    }

    @Override
    void read(GridRow row, List<TableBinder.Read> cells) {
        if (cells.stream().anyMatch(c -> !c.match().isEmpty())) {
            headRows++;
            return;
        }
        boolean words = cells.stream().noneMatch(c -> c.figure() && !c.cell().isBlank());
        if (headRows == 0 && !isStrip(cells) || words && cells.stream().anyMatch(c -> !c.cell().isBlank()) || cells.stream().allMatch(c -> c.cell().isBlank()) && cells.size() < FIGURES) {
            return;
        }
        List<GridCell> figures = trim(cells.size() < FIGURES ? spaced(row) : row.cells());
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
        return row.spaced().stream().filter(cells -> cells.size() == FIGURES).findFirst().orElse(row.cells());
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
