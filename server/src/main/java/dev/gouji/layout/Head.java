package dev.gouji.layout;

import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.Label;
import dev.gouji.form.TableGrid;
import dev.gouji.vocabulary.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The columns that a header names.
 *
 * @param columns their ids in order, empty for one that the form does not have
 * @param at the cells of the header's row in which they stand
 * @param width the cells of that row, 0 where the header goes over several
 */
record Head(List<String> columns, List<Integer> at, int width) {

    static final Head NONE = new Head(List.of(), List.of(), 0);

    /**
     * Reads a part of a header; words after the first column count as columns too, though the form has none of them.
     */
    static Head of(Entry entry) {
        List<String> columns = new ArrayList<>();
        List<Integer> at = new ArrayList<>();
        for (int i = 0; i < entry.row().size(); i++) {
            Named name = entry.row().get(i);
            List<String> ids = name.match().ids(entry.table(), Label.Kind.COLUMN);
            if (!ids.isEmpty() || !columns.isEmpty() && !name.isLabel() && !name.cell().isFigure()) {
                columns.add(ids.isEmpty() ? "" : firstOpen(ids, columns));
                at.add(i);
            }
        }
        return new Head(List.copyOf(columns), List.copyOf(at), entry.shown() ? entry.row().size() : 0);
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

    boolean isEmpty() {
        return columns.isEmpty();
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
     * header that has lost its line ends names the columns line by line, which is not the order of its figures.
     */
    List<List<String>> of(FormRow row, FormTable official) {
        List<String> due = row.columns();
        List<String> known = known();
        boolean oneLine = width > 0 || !official.isUniform();
        boolean same = oneLine && known.size() == due.size() && due.containsAll(known) && Set.copyOf(known).size() == due.size();
        boolean other = width > 0 && known.size() > 0 && !same && columns.size() != due.size()
                && (official.isUniform() ? known.size() == due.size() - 1 && columns.size() == known.size() : isOf(official, known));
        return other ? List.of(due, columns) : List.of(same && !known.equals(due) && !isLineByLine(known, official) ? known : due);
    }

    private static boolean isLineByLine(List<String> columns, FormTable official) {
        return columns.equals(TableGrid.of(official).columns());
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
