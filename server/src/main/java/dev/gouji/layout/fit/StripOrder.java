package dev.gouji.layout.fit;

import dev.gouji.form.FormTable;
import dev.gouji.form.Label;
import dev.gouji.layout.entry.Entry;
import dev.gouji.vocabulary.Named;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds headers of the strip that have the form's columns or parts in another order, or another column among them. The figures below
 * follow the header, so that they are not those of the form in this order.
 */
record StripOrder(FormTable official) {

    /**
     * Whether a line of a header contradicts the form. A label that was lost or cannot be read contradicts nothing.
     *
     * @param width how many figures a row below it has
     */
    boolean contradicts(Entry line, int width) {
        return areOthers(columns(line), width) || line.onLine() && arePartsMoved(line);
    }

    /** For each word of the line behind its first column the index of the column, -1 for other words; blanks are left out. */
    private List<Integer> columns(Entry line) {
        List<Integer> columns = new ArrayList<>();
        for (Named name : line.row()) {
            List<String> ids = name.match().ids(official.id(), Label.Kind.COLUMN);
            if (!ids.isEmpty()) {
                columns.add(index(ids.get(0)));
            } else if (!name.cell().isFigure() && !name.isLabel()) {
                columns.add(-1);
            }
        }
        boolean corner = columns.size() % official.columns().size() == 1 && columns.get(0) < 0;
        return corner ? columns.subList(1, columns.size()) : columns;
    }

    private int index(String column) {
        int index = 0;
        while (!official.columns().get(index).id().equals(column)) {
            index++;
        }
        return index;
    }

    /** Whether there are as many words as figures, and one stands at the place of another. */
    private boolean areOthers(List<Integer> columns, int width) {
        int size = official.columns().size();
        boolean others = false;
        for (int i = 0; i < columns.size() && columns.size() == width; i++) {
            others |= columns.get(i) >= 0 && columns.get(i) != i % size;
        }
        return others;
    }

    /** Whether the line names all parts, but not in the form's order. */
    private boolean arePartsMoved(Entry line) {
        List<String> named = new ArrayList<>();
        for (Named name : line.row()) {
            for (String id : name.match().ids(official.id(), Label.Kind.ROW)) {
                named.add(id);
            }
        }
        List<String> due = official.rowIds();
        return named.size() == due.size() && named.containsAll(due) && !named.equals(due);
    }
}
