package dev.gouji.form;

/** A cell of a table as the official form prints it. */
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
    }

    /** The place of a figure. */
    record Figure(CellAddress address, int columns, int rows) implements GridCell {
    }
}
