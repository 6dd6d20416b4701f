package dev.gouji.office;

import dev.gouji.message.Message;
import dev.gouji.office.projection.Spot;

/**
 * Where something stands in a file, in the words of a reader who has it open.
 *
 * @param spot table, row and cell; outside of tables none
 * @param heading the heading above, empty where there is none
 * @param paragraph which paragraph below the heading, from 1 on; blank ones and those in tables are not counted. 0 for
 *        the heading itself
 * @param quotation some words there to know it by, empty where there are none
 */
public record Place(Spot spot, String heading, int paragraph, String quotation) {

    /** For people. */
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
                : Message.of("office.place.quoted").with("place", new Message.Argument.Text(place)).with("quotation", quotation);
    }
}
