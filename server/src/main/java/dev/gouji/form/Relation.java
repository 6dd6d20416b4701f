package dev.gouji.form;

import java.util.List;
import java.util.stream.Stream;

/**
 * One 勾稽 relation between figures: total = sum of plus − sum of minus.
 *
 * @param code the rule that reports it
 * @param along whether its cells stand in one row or in one column
 * @param recompute whether the total may be recomputed from the others (CONTRACT.md, Fixes)
 */
public record Relation(String code, Along along, CellAddress total, List<CellAddress> plus, List<CellAddress> minus,
                       boolean recompute) {

    public enum Along { ROW, COLUMN }

    /** All cells but the total. */
    public Stream<CellAddress> addends() {
        return Stream.concat(plus.stream(), minus.stream());
    }
}
