package dev.gouji.layout.spread;

import dev.gouji.surface.RawCell;
import dev.gouji.vocabulary.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A way of writing the cells of rows that are spread over lines: a hypothesis over a whole table. */
interface Layout {

    /**
     * The cells behind a row's label; empty where this way of writing cannot have made what stands there.
     *
     * @param stretch what stands between the label and the next one, or the end of the table
     * @param last whether the table, or a part of it, ends there: what is blank before such an end is no cell
     */
    Optional<List<RawCell>> row(Stretch stretch, boolean last);

    /** The cells behind the last label of a header whose one row of figures has no label. */
    Optional<List<RawCell>> strip(Stretch stretch, int width);

    /**
     * A part of the tape.
     *
     * @param text the text that it is cut from
     * @param next the depth of the label behind it, 0 for one that opens its row
     */
    record Stretch(String text, List<Item> items, int next) {

        /** Without the pipes that only fill up rows. */
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
