package dev.gouji.office;

import dev.gouji.message.Message;
import dev.gouji.office.projection.Spot;

/**
 * A place in a file, as a reader who has the file open describes it.
 *
 * @param spot table, row and cell; {@link Spot#PROSE} outside of tables
 * @param heading the heading above the place; empty if there is none
 * @param paragraph the number of the paragraph below the heading, from 1 on; blank paragraphs and those in tables are not counted.
 *        0 for the heading itself
 * @param quotation words at the place, by which the reader recognises it; empty if there are none
 */
public record Place(Spot spot, String heading, int paragraph, String quotation) {

    /** The place in words. */
    public Message message() {
        if (spot.inTable()) {
            return Message.of("office.place.cell").with("table", spot.table()).with("row", spot.row())
                    .with("cell", Math.max(1, spot.cell()));
        }
        if (paragraph == 0) {
            return Message.of("office.place.heading").with("heading", heading);
        }
        Message place = Message.of(heading.isEmpty() ? "office.place.top" : "office.place.paragraph")
                .with("heading", heading).with("number", paragraph);
        return quotation.isEmpty() ? place
                : Message.of("office.place.quoted").with("place", place).with("quotation", quotation);
    }
}
