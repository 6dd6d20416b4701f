package dev.gouji.layout.spread;

import dev.gouji.surface.RawCell;
import dev.gouji.vocabulary.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A way of writing the rows of a table over several lines. All rows of the table are read in the same way. */
interface Layout {

    /**
     * The cells of a row, without its label; empty if the row cannot have been written in this way.
     *
     * @param stretch from the label to the next label or to the end of the table
     * @param last whether the table or a part of it ends behind the row: blanks at such an end are no cells
     */
    Optional<List<RawCell>> row(Stretch stretch, boolean last);

    /**
     * The cells of the strip, the row of figures without a label; empty if it cannot have been written in this way.
     *
     * @param stretch from the last label of the header to the end of the table; {@link Stretch#next} is how many cells of the last
     *        header row have no label, because labels of rows above cover them
     * @param width how many figures the strip has
     */
    Optional<List<RawCell>> strip(Stretch stretch, int width);

    /**
     * A part of the tape.
     *
     * @param text the whole text, to which the spans of the items belong
     * @param next how many groups the next row stands in, whose merged cells may cover places before its label; 0 if no row follows
     */
    record Stretch(String text, List<Item> items, int next) {

        /** The same part without the pipes that only fill up rows. */
        Stretch withoutFill() {
            List<Item> own = new ArrayList<>(items.size());
            for (Item item : items) {
                if (item.kind() != Item.Kind.FILL) {
                    own.add(item);
                }
            }
            return new Stretch(text, List.copyOf(own), next);
        }
    }
}
