package dev.gouji.form;

/**
 * The name of a figure in the official numbering, {@code t3:三（三）1/自然人}; the labels are the official ones whatever
 * the document wrote.
 */
public record CellAddress(String table, String row, String column) {

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
