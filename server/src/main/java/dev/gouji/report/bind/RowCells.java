package dev.gouji.report.bind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The cells behind a row's label, of which the figures are still to be told from padding.
 *
 * @param row the row's id
 * @param after the cells behind its label
 * @param columns the columns that it should have
 * @param aligned the figures under the header's cells, empty where the header does not tell
 */
record RowCells(String row, GridRow source, List<GridCell> after, List<String> columns, List<GridCell> aligned) {

    RowCells under(List<String> columns) {
        return new RowCells(row, source, after, columns, aligned);
    }

    /** The number of padding cells behind the figures in most of the rows that leave no doubt. */
    static OptionalInt usualBehind(List<RowCells> rows) {
        Map<Integer, Integer> votes = new HashMap<>();
        for (RowCells row : rows) {
            int[] windows = row.windows();
            if (windows.length == 1 && row.after().size() > row.columns().size()) {
                votes.merge(row.after().size() - row.columns().size() - windows[0], 1, Integer::sum);
            }
        }
        return votes.entrySet().stream().max(Map.Entry.comparingByValue()).stream().mapToInt(Map.Entry::getKey).findFirst();
    }

    /**
     * Whether the blanks of all rows were pushed behind their figures, so that no figure's column is known: every row
     * that has blanks has them at its end and no total, and some lack more than the total.
     */
    static boolean isPushedLeft(List<RowCells> rows) {
        List<RowCells> gaps = rows.stream().filter(r -> r.after().size() >= r.columns().size() && r.blanks() > 0
                && !r.after().get(0).isBlank()).toList();
        boolean pushed = gaps.stream().allMatch(r -> r.blank(r.columns().size() - r.blanks(), r.columns().size()));
        return gaps.size() >= FEW && pushed && gaps.stream().filter(r -> r.blanks() > 1).count() >= 2;
    }

    private static final int FEW = 3;

    private int blanks() {
        return (int) after.stream().limit(columns.size()).filter(GridCell::isBlank).count();
    }

    /**
     * The figures, as many as there are columns; empty where it cannot be known which they are.
     *
     * @param behind how many padding cells the other rows have behind theirs
     */
    List<GridCell> figures(OptionalInt behind) {
        int wanted = columns.size();
        if (wanted == 0) {
            return List.of();
        }
        if (after.size() < wanted) {
            return source.spaced().stream().map(cells -> cells.subList(1, cells.size()))
                    .filter(cells -> cells.size() == wanted).findFirst().orElse(List.of());
        }
        int[] windows = windows();
        if (windows.length == 0) {
            return List.of();
        }
        int start = start(windows, behind);
        return after.subList(start, start + wanted);
    }

    /** Like the other rows where that is possible, else so that the last column, the total, is not blank. */
    private int start(int[] windows, OptionalInt behind) {
        int wanted = columns.size();
        int usual = behind.isPresent() ? after.size() - wanted - behind.getAsInt() : -1;
        int filled = after.size() - wanted;
        while (filled > 0 && after.get(filled + wanted - 1).isBlank()) {
            filled--;
        }
        int ending = filled;
        return IntStream.of(windows).filter(w -> w == usual).findFirst()
                .orElseGet(() -> IntStream.of(windows).filter(w -> w == ending).findFirst()
                        .orElse(windows[windows.length - 1]));
    }

    /** Where the figures may begin: everything outside is blank. */
    private int[] windows() {
        int first = 0;
        while (first < after.size() && after.get(first).isBlank()) {
            first++;
        }
        int end = after.size();
        while (end > first && after.get(end - 1).isBlank()) {
            end--;
        }
        int last = Math.min(first, after.size() - columns.size());
        return IntStream.rangeClosed(Math.max(0, end - columns.size()), last).toArray();
    }

    private boolean blank(int from, int to) {
        return after.subList(from, to).stream().allMatch(GridCell::isBlank);
    }
}
