package dev.gouji.lint.peer;

import dev.gouji.form.CellAddress;
import dev.gouji.form.Label;
import dev.gouji.lint.Balance;
import dev.gouji.report.Cell;
import dev.gouji.report.Report;
import dev.gouji.report.Table;
import dev.gouji.text.Fold;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The figures of a report that can be compared with those of another. */
public final class ComparableFigures {

    private static final String AMOUNT = "万元";

    private final Map<CellAddress, BigDecimal> all = new LinkedHashMap<>();
    private final Set<CellAddress> blank = new HashSet<>();

    public ComparableFigures(Report report) {
        report.tables().forEach(this::add);
    }

    /** What each cell counts for in a sum, in official order. */
    public Map<CellAddress, BigDecimal> all() {
        return Collections.unmodifiableMap(all);
    }

    /** The blank cells. */
    public Set<CellAddress> blank() {
        return Collections.unmodifiableSet(blank);
    }

    private void add(Table table) {
        Balance balance = new Balance(table);
        for (Cell cell : table.cells().values()) {
            if (isComparable(table, cell)) {
                balance.worth(cell.address()).ifPresent(worth -> all.put(cell.address(), small(worth)));
            }
            if (cell.value().isEmpty()) {
                blank.add(cell.address());
            }
        }
    }

    /** Whether a figure's unit is known. The 2019 form gives none for purchases; reports write 元 and 万元. */
    private boolean isComparable(Table table, Cell cell) {
        String unit = table.official().unit(cell.address());
        return !unit.isEmpty() && (!unit.equals(AMOUNT) || isInOfficialUnit(table, cell));
    }

    /** Whether neither the cell nor its column says another unit than 万元. */
    private boolean isInOfficialUnit(Table table, Cell cell) {
        String column = table.label(Label.Kind.COLUMN, cell.address().column()).map(l -> Fold.label(l.words())).orElse("");
        return (cell.unit().isEmpty() || cell.unit().equals(AMOUNT)) && (!column.endsWith("元") || column.endsWith(AMOUNT));
    }

    /** A number in an object that small numbers share: most figures have one digit, and many are kept. */
    private static BigDecimal small(BigDecimal number) {
        return number.scale() == 0 && number.precision() < 10 ? BigDecimal.valueOf(number.longValue()) : number;
    }
}
