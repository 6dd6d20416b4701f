package dev.gouji.layout.column;

import dev.gouji.surface.RawCell;
import java.util.ArrayList;
import java.util.List;

/** Blanks that a converter has moved behind the figures of their rows, so that no figure's column is known. */
final class MovedBlanks {

    private static final int FEW = 3;

    private MovedBlanks() {
    }

    /** The placed rows, only the full ones where the blanks of the table were moved. */
    static List<PlacedRow> without(List<UnplacedRow> rows, List<PlacedRow> placed) {
        return areMoved(rows) ? full(placed) : placed;
    }

    private static List<PlacedRow> full(List<PlacedRow> placed) {
        List<PlacedRow> full = new ArrayList<>();
        for (PlacedRow row : placed) {
            if (isFull(row)) {
                full.add(row);
            }
        }
        return List.copyOf(full);
    }

    private static boolean isFull(PlacedRow row) {
        for (RawCell cell : row.cells()) {
            if (cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether all blanks were moved: every row with blanks has them at its end and no total, and some lack more than the total.
     */
    private static boolean areMoved(List<UnplacedRow> rows) {
        int gaps = 0;
        int wide = 0;
        for (UnplacedRow row : rows) {
            int wanted = row.columns().get(0).size();
            List<RawCell> cells = row.cells();
            if (wanted < FEW || cells.size() < wanted || cells.get(0).isBlank()) {
                continue;
            }
            int filled = 0;
            int last = 0;
            for (int i = 0; i < wanted; i++) {
                filled += cells.get(i).isBlank() ? 0 : 1;
                last = cells.get(i).isBlank() ? last : i + 1;
            }
            if (filled < wanted && last != filled) {
                return false;
            }
            gaps += filled < wanted ? 1 : 0;
            wide += filled < wanted - 1 ? 1 : 0;
        }
        return gaps >= FEW && wide >= 2;
    }
}
