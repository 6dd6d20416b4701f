package dev.gouji.form;

/**
 * The name of a figure by its table, row and column: {@code t3:三（三）1/自然人}. The labels are the official ones, whatever the text
 * has.
 */
public record CellAddress(String table, String row, String column) {

    /**
     * Reads what {@link #toString} writes. A column may have a slash in its name, a row has none.
     *
     * @throws IllegalArgumentException if it is no address
     */
    public static CellAddress parse(String address) {
        int colon = address.indexOf(':');
        int slash = address.indexOf('/', colon);
        if (colon < 0 || slash < 0) {
            throw new IllegalArgumentException("no cell address: " + address);
        }
        return new CellAddress(address.substring(0, colon), address.substring(colon + 1, slash), address.substring(slash + 1));
    }

    /** The figure of the same column in another row. */
    public CellAddress inRow(String other) {
        return new CellAddress(table, other, column);
    }

    /** Written out as in {@link Label}. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CellAddress a && column.equals(a.column) && row.equals(a.row) && table.equals(a.table);
    }

    @Override
    public int hashCode() {
        return (row.hashCode() * 31 + column.hashCode()) * 31 + table.hashCode();
    }

    @Override
    public String toString() {
        return table + ":" + row + "/" + column;
    }
}
