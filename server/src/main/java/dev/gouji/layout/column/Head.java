package dev.gouji.layout.column;

import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.Label;
import dev.gouji.layout.entry.Entry;
import dev.gouji.vocabulary.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns that a header names.
 *
 * @param columns their ids in order, empty for one that the form does not have
 * @param at the cells of the header's row in which they stand
 * @param width the cells of that row, 0 where the header goes over several
 * @param all the columns that the header's rows down to this one name
 * @param closed whether the last of them ends its row; where it is the only one, as 总计 is, it comes after those of the next row
 * @param places the cells in which the form's columns stand, in this row or in one above it that is as wide
 */
public record Head(List<String> columns, List<Integer> at, int width, List<String> all, boolean closed, Map<String, Integer> places) {

    /** No header: its columns are those of the form. */
    public static final Head NONE = new Head(List.of(), List.of(), 0, List.of(), false, Map.of());

    /**
     * Reads a part of a header; words after the first column count as columns too, though the form has none of them.
     */
    public static Head of(Entry entry) {
        List<String> columns = new ArrayList<>();
        List<Integer> at = new ArrayList<>();
        List<String> all = new ArrayList<>();
        boolean closed = false;
        for (int i = 0; i < entry.row().size(); i++) {
            Named name = entry.row().get(i);
            closed &= name.cell().isBlank();
            List<String> ids = name.match().ids(entry.table(), Label.Kind.COLUMN);
            if (!entry.onLine() && ids.isEmpty() && name.isLabel()) { // a group: what a PDF has before it is no part of its header
                columns.clear();
                at.clear();
            }
            if (!ids.isEmpty() || !name.isLabel() && !name.cell().isFigure()) {
                String column = ids.isEmpty() ? "" : firstOpen(ids, columns);
                boolean merged = i > 0 && name.cell().text().equals(entry.row().get(i - 1).cell().text());
                all.addAll(merged ? List.of() : List.of(column));
                closed = !column.isEmpty();
                if (!ids.isEmpty() || !columns.isEmpty()) {
                    columns.add(column);
                    at.add(i);
                }
            }
        }
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            places.putIfAbsent(columns.get(i), at.get(i));
        }
        return new Head(List.copyOf(columns), List.copyOf(at), entry.onLine() ? entry.row().size() : 0, List.copyOf(all), closed, places);
    }

    /** The header with a further part, which changes nothing where it names no column. */
    public Head and(Entry entry) {
        Head next = of(entry);
        return next.columns.isEmpty() ? this : next.below(this);
    }

    /** The header above with this as its next row; one that names a column again is written a second time. */
    private Head below(Head above) {
        if (width == 0 || above.width == 0 || !Collections.disjoint(above.all, known())) {
            return this;
        }
        int last = above.closed && above.all.size() == 1 ? 0 : above.all.size();
        List<String> both = new ArrayList<>(above.all.subList(0, last));
        both.addAll(all);
        both.addAll(above.all.subList(last, above.all.size()));
        Map<String, Integer> together = new HashMap<>(width == above.width ? above.places : Map.of());
        together.putAll(places);
        return new Head(columns, at, width, List.copyOf(both), above.closed || closed, together);
    }

    /** Of the columns that a cut label may be, the first that no cell before it is. */
    private static String firstOpen(List<String> ids, List<String> before) {
        for (String id : ids) {
            if (!before.contains(id)) {
                return id;
            }
        }
        return ids.get(0);
    }

    /** The columns that the form has. */
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
     * The form's columns, in the order of the header if it has the same ones; otherwise those of a header on one line. A
     * header that has lost its line ends names the columns line by line, which is not the order of its figures. None where
     * the header names other columns than the form, so that it cannot be known what stands under which.
     */
    public List<List<String>> of(FormRow row, FormTable official) {
        List<String> due = row.columns();
        List<String> known = known();
        boolean uniform = official.isUniform();
        boolean line = width > 0 && known.size() >= due.size() - 1;
        if (width > 0 && namesTwice() || uniform && !line && !isInOrder(due)) {
            return List.of(List.of());
        }
        boolean same = (width > 0 || !uniform) && known.size() == due.size() && due.containsAll(known);
        boolean other = width > 0 && known.size() > 0 && !same && columns.size() != due.size()
                && (uniform ? line && columns.size() == known.size() : isOf(official, known));
        if (same && uniform && !isInOrder(due)) {
            return List.of(columns.size() > due.size() ? columns : known);
        }
        if (other) {
            return uniform && leavesOut(due) ? List.of(columns) : List.of(due, columns);
        }
        return List.of(same && !uniform ? known : due);
    }

    /** Whether a column stands there for two years, say. */
    private boolean namesTwice() {
        for (int i = 1; i < all.size(); i++) {
            if (!all.get(i).isEmpty() && all.subList(0, i).contains(all.get(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the rows of the header name the columns in the form's order, or the first and the last one above the others.
     * Words that are none of the form's columns may be what is left of some, but not where all stand before them.
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

    /** Whether some of these columns are missing in the header, and no words stand there that may be what is left of them. */
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
