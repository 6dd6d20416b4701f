package dev.gouji.layout.line;

import dev.gouji.layout.entry.OfficialTables;
import dev.gouji.surface.CellValue;
import dev.gouji.surface.RawCell;
import dev.gouji.vocabulary.Named;
import java.util.ArrayList;
import java.util.List;

/** Takes strokes as blanks where they fill the place of a merged cell: | 行政许可 | 12 | - | - | in table two. */
final class CoveredCells {

    private CoveredCells() {
    }

    /** The row, with blanks for the strokes in its header's cells, before its label, and beyond the figures that its label has. */
    static List<Named> blanked(List<Named> row, OfficialTables official) {
        boolean stroke = false;
        for (int i = 0; i < row.size() && !stroke; i++) {
            stroke = isStroke(row.get(i));
        }
        return stroke ? withBlanks(row, official) : row;
    }

    private static List<Named> withBlanks(List<Named> row, OfficialTables official) {
        int labels = 0;
        int label = -1;
        boolean known = false;
        boolean number = false;
        for (int i = 0; i < row.size(); i++) {
            boolean names = row.get(i).match().hasRow();
            labels += names ? 1 : 0;
            label = names ? i : label;
            known |= row.get(i).isLabel();
            number |= row.get(i).cell().figure().value().number().isPresent();
        }
        if (known && !number && labels != 1) { // a header: a row has one label, and some number
            return blanked(row, 0, row.size());
        }
        if (label < 0) {
            return row;
        }
        List<Named> bare = blanked(row, 0, label);
        int surplus = row.size() - label - 1 - official.columns(row.get(label).match());
        boolean before = surplus > 0 && areStrokes(row, label + 1, label + 1 + surplus);
        boolean behind = surplus > 0 && !before && areStrokes(row, row.size() - surplus, row.size());
        return before ? blanked(bare, label + 1, label + 1 + surplus) : behind ? blanked(bare, row.size() - surplus, row.size()) : bare;
    }

    private static boolean isStroke(Named cell) {
        return cell.cell().figure().value().kind() == CellValue.Kind.DASH;
    }

    private static boolean areStrokes(List<Named> row, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isStroke(row.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<Named> blanked(List<Named> row, int from, int to) {
        List<Named> blanked = new ArrayList<>(row);
        for (int i = from; i < to; i++) {
            RawCell cell = row.get(i).cell();
            blanked.set(i, isStroke(row.get(i)) ? new Named(cell.withText(""), row.get(i).match()) : row.get(i));
        }
        return blanked;
    }
}
