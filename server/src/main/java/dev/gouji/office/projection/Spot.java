package dev.gouji.office.projection;

/**
 * The table, row and cell of a region, each counted from 1.
 *
 * @param table the number of the table in the file; 0 outside of tables
 * @param row the number of the row in its table
 * @param cell the number of the cell in its row
 */
public record Spot(int table, int row, int cell) {

    /** A paragraph outside of tables. */
    public static final Spot PROSE = new Spot(0, 0, 0);

    public boolean inTable() {
        return table > 0;
    }
}
