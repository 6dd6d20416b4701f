package dev.gouji.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A relation that holds in each row (between its columns) or in each column (between its rows).
 *
 * @param total the id of the column, or of the row, that is the total; {@code plus} and {@code minus} are such ids too
 */
record RelationPattern(String code, Relation.Along along, String total, List<String> plus, List<String> minus,
                       boolean recompute) {

    List<Relation> relations(String table, List<FormRow> rows) {
        List<Relation> relations = new ArrayList<>();
        for (String line : lines(rows)) {
            relations.add(new Relation(code, along, cell(table, line, total), cells(table, line, plus), cells(table, line, minus),
                    recompute));
        }
        return relations;
    }

    /** The ids of the rows, or of the columns, in which it holds. */
    private Set<String> lines(List<FormRow> rows) {
        Set<String> lines = new LinkedHashSet<>();
        for (FormRow row : rows) {
            if (along == Relation.Along.ROW) {
                lines.add(row.id());
            } else {
                lines.addAll(row.columns());
            }
        }
        return lines;
    }

    private List<CellAddress> cells(String table, String line, List<String> others) {
        List<CellAddress> cells = new ArrayList<>(others.size());
        for (String other : others) {
            cells.add(cell(table, line, other));
        }
        return List.copyOf(cells);
    }

    private CellAddress cell(String table, String line, String other) {
        return along == Relation.Along.ROW ? new CellAddress(table, line, other) : new CellAddress(table, other, line);
    }
}
