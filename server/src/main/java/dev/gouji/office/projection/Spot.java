package dev.gouji.office.projection;

/**
 * Where a region stands, counted from 1 on as people count.
 *
 * @param table 0 outside of tables
 * @param row in its table
 * @param cell in its row
 */
public record Spot(int table, int row, int cell) {

    /** A paragraph outside of tables. */
    public static final Spot PROSE = new Spot(0, 0, 0);

    public boolean inTable() {
        return table > 0;
    }
}
