package dev.gouji.form;

/**
 * A cell of a table as the official form prints it. Equality is written out because a conversion compares cells, and Java would
 * generate a record's methods anew at each start.
 */
public sealed interface GridCell {

    /** How many columns it spans. */
    int columns();

    /** How many rows it spans. */
    int rows();

    /**
     * A label.
     *
     * @param id the id of the row, column or group that it names; for a mark the label itself
     * @param text the label as the form prints it
     */
    record Name(Label.Kind kind, String id, String text, int columns, int rows) implements GridCell {

        @Override
        public boolean equals(Object other) {
            return other instanceof Name n && kind == n.kind && id.equals(n.id) && text.equals(n.text)
                    && columns == n.columns && rows == n.rows;
        }

        @Override
        public int hashCode() {
            return id.hashCode() * 31 + text.hashCode();
        }
    }

    /** The place of a figure. */
    record Figure(CellAddress address, int columns, int rows) implements GridCell {

        @Override
        public boolean equals(Object other) {
            return other instanceof Figure f && address.equals(f.address) && columns == f.columns && rows == f.rows;
        }

        @Override
        public int hashCode() {
            return address.hashCode();
        }
    }
}
