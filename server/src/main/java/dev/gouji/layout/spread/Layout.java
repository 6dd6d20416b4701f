package dev.gouji.layout.spread;

import dev.gouji.surface.RawCell;
import java.util.List;
import java.util.Optional;

/** A way of writing the rows of a table over several lines. All rows of the table are read in the same way. */
interface Layout {

    /**
     * The cells of a row, without its label; empty if the row cannot have been written in this way.
     *
     * @param row from its label to the next label or to the end of the table
     * @param next how many groups the next row stands in, whose merged cells may cover places before its label; 0 if no row follows
     * @param last whether the table or a part of it ends behind the row: blanks at such an end are no cells
     */
    Optional<List<RawCell>> row(Tape row, int next, boolean last);

    /** Whether the same signs part the cells in another layout. */
    default boolean isLike(Layout other) {
        return equals(other);
    }

    /**
     * Whether rows below a header can be written in this way.
     *
     * @param headEnds the fewest line ends between a column of the header and the label before it; 0 if that is not known
     */
    default boolean canStandBelow(int headEnds) {
        return true;
    }

    /**
     * The cells of the strip, the row of figures without a label; empty if it cannot have been written in this way.
     *
     * @param row from the last label of the header to the end of the table
     * @param width how many figures the strip has
     */
    Optional<List<RawCell>> strip(Tape row, StripHead head, int width);
}
