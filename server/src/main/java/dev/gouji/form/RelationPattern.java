package dev.gouji.form;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A relation that holds in each row (between its columns) or in each column (between its rows). */
record RelationPattern(String code, Relation.Along along, String total, List<String> plus, List<String> minus,
                       boolean recompute) {

    List<Relation> relations(String table, List<FormRow> rows) {
        if (along == Relation.Along.ROW) {
            return rows.stream().map(row -> relation(column -> new CellAddress(table, row.id(), column))).toList();
        }
        Stream<String> columns = rows.stream().flatMap(row -> row.columns().stream()).distinct();
        return columns.map(column -> relation(row -> new CellAddress(table, row, column))).toList();
    }

    private Relation relation(Function<String, CellAddress> cell) {
        return new Relation(code, along, cell.apply(total), plus.stream().map(cell).toList(),
                minus.stream().map(cell).toList(), recompute);
    }
}
