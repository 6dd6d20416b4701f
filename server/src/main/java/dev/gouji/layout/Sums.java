package dev.gouji.layout;

import dev.gouji.form.CellAddress;
import dev.gouji.form.FormTable;
import dev.gouji.form.Relation;
import dev.gouji.surface.RawCell;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts the rows with correct sums. It decides between layouts of a table, never between readings of one row. */
final class Sums {

    private Sums() {
    }

    static int of(FormTable official, List<Placed> rows) {
        Map<CellAddress, BigDecimal> figures = figures(official.id(), rows);
        int sums = 0;
        for (Relation relation : official.relations()) {
            BigDecimal total = figures.get(relation.total());
            if (relation.along() == Relation.Along.ROW && total != null && total.signum() != 0) {
                BigDecimal sum = BigDecimal.ZERO;
                for (CellAddress addend : relation.plus()) {
                    sum = sum.add(figures.getOrDefault(addend, BigDecimal.ZERO));
                }
                sums += sum.compareTo(total) == 0 ? 1 : 0;
            }
        }
        return sums;
    }

    private static Map<CellAddress, BigDecimal> figures(String table, List<Placed> rows) {
        Map<CellAddress, BigDecimal> figures = new HashMap<>();
        for (Placed row : rows) {
            for (int i = 0; i < row.cells().size(); i++) {
                RawCell cell = row.cells().get(i);
                Optional<BigDecimal> number = cell.figure().value().number();
                if (number.isPresent()) {
                    figures.put(new CellAddress(table, row.row(), row.columns().get(i)), number.get());
                }
            }
        }
        return figures;
    }
}
