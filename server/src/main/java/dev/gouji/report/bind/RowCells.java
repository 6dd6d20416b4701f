package dev.gouji.report.bind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

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
            Starts starts = row.starts();
            if (starts.first() == starts.last() && row.after().size() > row.columns().size()) {
                int padding = row.after().size() - row.columns().size() - starts.first();
                votes.put(padding, votes.getOrDefault(padding, 0) + 1);
            }
        }
        OptionalInt usual = OptionalInt.empty();
        int most = 0;
        for (Map.Entry<Integer, Integer> padding : votes.entrySet()) {
            if (padding.getValue() > most) {
                usual = OptionalInt.of(padding.getKey());
                most = padding.getValue();
            }
        }
        return usual;
    }

    /**
     * Whether the blanks of all rows were pushed behind their figures, so that no figure's column is known: every row
     * that has blanks has them at its end and no total, and some lack more than the total.
     */
    static boolean isPushedLeft(List<RowCells> rows) {
        int gaps = 0;
        int wide = 0;
        for (RowCells row : rows) {
            int wanted = row.columns().size();
            int blanks = row.after().size() < wanted || row.after().get(0).isBlank() ? 0 : row.blanks();
            if (blanks > 0 && !row.blank(wanted - blanks, wanted)) {
                return false;
            }
            gaps += blanks > 0 ? 1 : 0;
            wide += blanks > 1 ? 1 : 0;
        }
        return gaps >= FEW && wide >= 2;
    }

    private static final int FEW = 3;

    private int blanks() {
        int blanks = 0;
        for (int i = 0; i < Math.min(after.size(), columns.size()); i++) {
            blanks += after.get(i).isBlank() ? 1 : 0;
        }
        return blanks;
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
            return spaced(wanted);
        }
        Starts starts = starts();
        if (starts.first() > starts.last()) {
            return List.of();
        }
        int start = start(starts, behind);
        return after.subList(start, start + wanted);
    }

    private List<GridCell> spaced(int wanted) {
        for (List<GridCell> cells : source.spaced()) {
            if (cells.size() == wanted + 1) {
                return cells.subList(1, cells.size());
            }
        }
        return List.of();
    }

    /** Like the other rows where that is possible, else so that the last column, the total, is not blank. */
    private int start(Starts starts, OptionalInt behind) {
        int wanted = columns.size();
        int usual = behind.isPresent() ? after.size() - wanted - behind.getAsInt() : -1;
        int filled = after.size() - wanted;
        while (filled > 0 && after.get(filled + wanted - 1).isBlank()) {
            filled--;
        }
        return starts.has(usual) ? usual : starts.has(filled) ? filled : starts.last();
    }

    /** The first and the last place where the figures may begin; none where the last is before the first. */
    private record Starts(int first, int last) {

        boolean has(int start) {
            return first <= start && start <= last;
        }
    }

    /** Where the figures may begin so that everything outside is blank. */
    private Starts starts() {
        int first = 0;
        while (first < after.size() && after.get(first).isBlank()) {
            first++;
        }
        int end = after.size();
        while (end > first && after.get(end - 1).isBlank()) {
            end--;
        }
        int last = Math.min(first, after.size() - columns.size());
        return new Starts(Math.max(0, end - columns.size()), last);
    }

    private boolean blank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!after.get(i).isBlank()) {
                return false;
            }
        }
        return true;
    }
}
