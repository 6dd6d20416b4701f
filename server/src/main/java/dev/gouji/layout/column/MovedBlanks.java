package dev.gouji.layout.column;

import dev.gouji.surface.RawCell;
import java.util.ArrayList;
import java.util.List;

/** Finds tables in which a converter has moved all blanks to the ends of the rows: | 1 | | 2 | became | 1 | 2 | |. */
final class MovedBlanks {

    private static final int FEW = 3;

    private MovedBlanks() {
    }

    /** The placed rows; if the blanks of the table were moved, only those without blanks, since the columns of others are unknown. */
    static List<PlacedRow> without(List<UnplacedRow> rows, List<PlacedRow> placed) {
        if (!areMoved(rows)) {
            return placed;
        }
        List<PlacedRow> full = new ArrayList<>(placed.size());
        for (PlacedRow row : placed) {
            if (!row.hasBlank()) {
                full.add(row);
            }
        }
        return List.copyOf(full);
    }

    /**
     * Whether all blanks were moved: each row with blanks has them at its end, so that even its total is missing, and some rows have
     * several.
     */
    private static boolean areMoved(List<UnplacedRow> rows) {
        int withBlanks = 0;
        int withSeveral = 0;
        for (UnplacedRow row : rows) {
            int wanted = row.columns().get(0).size();
            List<RawCell> cells = row.cells();
            if (wanted < FEW || cells.size() < wanted || cells.get(0).isBlank()) {
                continue;
            }
            int filled = 0;
            int lastFilled = 0;
            for (int i = 0; i < wanted; i++) {
                filled += cells.get(i).isBlank() ? 0 : 1;
                lastFilled = cells.get(i).isBlank() ? lastFilled : i + 1;
            }
            if (filled < wanted && lastFilled != filled) {
                return false;
            }
            withBlanks += filled < wanted ? 1 : 0;
            withSeveral += filled < wanted - 1 ? 1 : 0;
        }
        return withBlanks >= FEW && withSeveral >= 2;
    }
}
