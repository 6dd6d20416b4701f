package dev.gouji.form;

/**
 * The name of a figure in the official numbering, {@code t3:三（三）1/自然人}; the labels are the official ones whatever
 * the document wrote.
 */
public record CellAddress(String table, String row, String column) {

    @Override
    public String toString() {
        return table + ":" + row + "/" + column;
    }
}
