package dev.gouji.layout.column;

import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.Label;
import dev.gouji.layout.entry.Entry;
import dev.gouji.vocabulary.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The columns that a header names. A header may have several rows; this is its lowest row, with what the rows above it name.
 *
 * @param columns the ids of the columns that this row names, in order; empty for a column that the form does not have
 * @param at for each of {@code columns} the index of its cell in the row
 * @param width how many cells the row has, 0 if it is spread over several lines
 * @param all the columns that this row and those above it name, in order
 * @param cells the columns by the indexes of their cells, in order, in this row and in those above that have as many cells
 */
public record Head(List<String> columns, List<Integer> at, int width, List<String> all, Map<Integer, String> cells) {

    public Head {
        cells = Collections.unmodifiableMap(cells);
    }

    /** No header: its columns are those of the form. */
    public static final Head NONE = new Head(List.of(), List.of(), 0, List.of(), Map.of());

    /**
     * Reads one part of a header. Words behind its first column are columns too, even if the form has no such column.
     */
    public static Head of(Entry entry) {
        List<String> columns = new ArrayList<>();
        List<Integer> at = new ArrayList<>();
        Map<Integer, String> all = new TreeMap<>();
        for (int i = 0; i < entry.row().size(); i++) {
            Named name = entry.row().get(i);
            List<String> ids = name.match().ids(entry.table(), Label.Kind.COLUMN);
            if (!entry.onLine() && ids.isEmpty() && name.isLabel()) { // a group in text from a PDF: its header begins behind it
                columns.clear();
                at.clear();
            }
            if (!ids.isEmpty() || !name.isLabel() && !name.cell().isFigure()) {
                String column = ids.isEmpty() ? "" : firstOpen(ids, columns);
                boolean merged = i > 0 && name.cell().text().equals(entry.row().get(i - 1).cell().text());
                if (!merged) {
                    all.put(i, column);
                }
                if (!ids.isEmpty() || !columns.isEmpty()) {
                    columns.add(column);
                    at.add(i);
                }
            }
        }
        int width = entry.onLine() ? entry.row().size() : 0;
        return new Head(List.copyOf(columns), List.copyOf(at), width, List.copyOf(all.values()), all);
    }

    /** This header with a further part below it. A part that names no column changes nothing. */
    public Head and(Entry entry) {
        Head next = of(entry);
        return next.columns.isEmpty() ? this : next.below(this);
    }

    /**
     * This row as the next row of a header. If it names a column of that header again, it is the first row of another header. If both
     * have as many cells, the cells show the order: 自然人 and 总计 may stand one line above 其他, which is the cell between them.
     */
    private Head below(Head above) {
        if (width == 0 || above.width == 0 || !Collections.disjoint(above.all, known())) {
            return this;
        }
        Map<Integer, String> together = new TreeMap<>(width == above.width ? above.cells : Map.of());
        boolean apart = width == above.width && above.cells.size() == above.all.size();
        boolean clash = false;
        for (Map.Entry<Integer, String> cell : cells.entrySet()) {
            String before = together.getOrDefault(cell.getKey(), "");
            apart &= before.isEmpty() || cell.getValue().isEmpty();
            clash |= !before.isEmpty() && !cell.getValue().isEmpty() && !before.equals(cell.getValue());
            together.put(cell.getKey(), cell.getValue().isEmpty() ? before : cell.getValue());
        }
        return new Head(columns, at, width, apart ? List.copyOf(together.values()) : behind(above),
                clash ? Map.of() : together); // rows that name two columns in one cell do not stand above the figures
    }

    /** The columns of this row behind those of the rows above. */
    private List<String> behind(Head above) {
        List<String> both = new ArrayList<>(above.all);
        both.addAll(all);
        return List.copyOf(both);
    }

    /** The index of the cell of a column, -1 if the header does not name it. */
    int cell(String column) {
        for (Map.Entry<Integer, String> cell : cells.entrySet()) {
            if (cell.getValue().equals(column)) {
                return cell.getKey();
            }
        }
        return -1;
    }

    /** The index of the first cell with a column of the form; -1 if there is none. */
    int firstKnown() {
        for (Map.Entry<Integer, String> cell : cells.entrySet()) {
            if (!cell.getValue().isEmpty()) {
                return cell.getKey();
            }
        }
        return -1;
    }

    /** The first of the columns that a cut label may be (本年新 may be two) and that no cell before it names; else the first of all. */
    private static String firstOpen(List<String> ids, List<String> before) {
        for (String id : ids) {
            if (!before.contains(id)) {
                return id;
            }
        }
        return ids.get(0);
    }

    /** The columns of this row that the form has. */
    List<String> known() {
        List<String> known = new ArrayList<>(columns.size());
        for (String column : columns) {
            if (!column.isEmpty()) {
                known.add(column);
            }
        }
        return known;
    }

    /**
     * The columns that a row below this header may have: lists of column ids, the likeliest first. They are those of the form, in the
     * order of the header if it names the same ones; or those of the header, if it is on one line and names others. A header that has
     * lost its line ends does not show the order, since it names the columns line by line. One empty list means that the columns
     * cannot be known: the header contradicts the form.
     */
    public List<List<String>> of(FormRow row, FormTable official) {
        List<String> due = row.columns();
        List<String> known = known();
        boolean uniform = official.isUniform();
        boolean whole = width > 0 && (known.size() >= due.size() - 1 || isSelection(due));
        if (width > 0 && namesTwice() || uniform && !whole && !isInOrder(due)) {
            return List.of(List.of());
        }
        boolean same = known.size() == due.size() && due.containsAll(known);
        if (same) {
            return uniform && hasMore(due) && isInOrder(due) ? List.of(due, all) : List.of(isInOrder(due) ? due : columns);
        }
        boolean other = width > 0 && columns.size() != due.size()
                && (uniform ? whole && columns.size() == known.size() : isOf(official, known));
        if (other) {
            return uniform && leavesOut(due) ? List.of(withTotalLast(due)) : List.of(due, columns);
        }
        return uniform && hasMore(due) ? List.of(due, all) : List.of(due);
    }

    /**
     * The columns, with 总计 at the end if a converter has joined two rows of the header: in 自然人 法人或其他组织 总计 商业企业 it
     * stands among the first columns, and so do other cells.
     */
    private List<String> withTotalLast(List<String> due) {
        int total = columns.indexOf(due.get(due.size() - 1));
        boolean joined = (total == 0 || total == 1) && at.get(total + 1) > at.get(0) + total + 1;
        if (!joined) {
            return columns;
        }
        List<String> moved = new ArrayList<>(columns);
        moved.add(moved.remove(total));
        return List.copyOf(moved);
    }

    /** Whether adjacent cells name all of these columns and, behind the first one, others that the office has added: 总计, 上年总计. */
    private boolean hasMore(List<String> due) {
        return width > 0 && all.size() > due.size() && all.containsAll(due) && cells.size() == all.size() && !all.get(0).isEmpty()
                && Collections.max(cells.keySet()) - Collections.min(cells.keySet()) == cells.size() - 1;
    }

    /** Whether one row names the first and the last column and some between them, and no other column: the office left these out. */
    private boolean isSelection(List<String> due) {
        int last = columns.size() - 1;
        return last > 1 && columns.get(0).equals(due.get(0)) && columns.get(last).equals(due.get(due.size() - 1))
                && due.containsAll(columns) && Collections.disjoint(all.subList(0, all.size() - columns.size()), due);
    }

    /** Whether the header names a column twice, for two years say. */
    private boolean namesTwice() {
        for (int i = 1; i < all.size(); i++) {
            if (!all.get(i).isEmpty() && all.subList(0, i).contains(all.get(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the header names the columns in the form's order. The first and the last (自然人, 总计) may stand before the others, in
     * a row above them. Words that are no column of the form may be the rest of a column's label, but not if all columns stand before.
     */
    private boolean isInOrder(List<String> due) {
        int rest = all.size() - due.size();
        if (rest > 0 && all.subList(rest, all.size()).equals(due)) { // merged cells repeat 自然人 and 总计 in each row of the header
            return true;
        }
        int last = due.size() - 1;
        int before = -1;
        boolean unknown = false;
        boolean ended = false;
        for (String column : all) {
            int at = due.indexOf(column);
            boolean above = before == 0 && at == last || before == last && at == 1;
            boolean behindWords = unknown && (before == last || at > before);
            boolean added = unknown && at == last && before == last - 1; // 其他, 小计, 总计
            if (added || at >= 0 && before >= 0 && at != before + 1 && !above && !behindWords) {
                return false;
            }
            ended |= at == last;
            unknown = at < 0;
            before = at < 0 ? before : at;
        }
        return !unknown || !ended || before == last || before < last - 1;
    }

    /** Whether the header lacks some of these columns, with no words that may be what is left of them. */
    boolean leavesOut(List<String> of) {
        return !all.isEmpty() && !all.contains("") && !all.containsAll(of);
    }

    private static boolean isOf(FormTable official, List<String> columns) {
        for (String column : columns) {
            if (official.column(column).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
