package dev.gouji.layout.line;

import dev.gouji.form.Label;
import dev.gouji.form.LabelMatch;
import dev.gouji.layout.entry.OfficialTables;
import dev.gouji.surface.RawCell;
import dev.gouji.vocabulary.Named;
import java.util.List;

/**
 * Finds the cell of a line that names its row.
 *
 * @param table the id of the table that the line belongs to, empty if it belongs to none
 * @param cells the cells of the line
 */
record RowLabel(OfficialTables official, String table, List<Named> cells) {

    /** The index of the last row label, which names the row; -1 if there is none, or if other words follow one that may be a group. */
    int place() {
        int found = -1;
        for (int i = 0; i < cells.size(); i++) {
            LabelMatch match = match(i);
            boolean names = match.has(table, Label.Kind.ROW) && (!match.has(table, Label.Kind.COLUMN) || isOnlyLabel(i));
            boolean grouped = found >= 0 && !cell(i).isFigure() && match(found).has(table, Label.Kind.GROUP);
            found = names ? i : grouped ? -1 : found;
        }
        return found >= 0 && official.isStrip(table) && !standsBeforeFigures(found) ? -1 : found;
    }

    private LabelMatch match(int i) {
        return cells.get(i).match();
    }

    private RawCell cell(int i) {
        return cells.get(i).cell();
    }

    /** Whether the row is 总计 or 其他, which are columns too, with its figures. */
    boolean isSum() {
        return match(0).has(table, Label.Kind.ROW) && match(0).has(table, Label.Kind.COLUMN) && standsBeforeFigures(0);
    }

    /** 总计 and 其他 are columns too. They name a row if only groups and blanks stand before and only figures, not all blank, behind. */
    private boolean isOnlyLabel(int at) {
        for (int i = 0; i < at; i++) {
            if (!cell(i).isBlank() && !match(i).has(table, Label.Kind.GROUP)) {
                return false;
            }
        }
        return standsBeforeFigures(at);
    }

    /** Whether only figures, not all blank, stand behind the label. In the strip, 行政复议 names a row only then, else it heads a part. */
    private boolean standsBeforeFigures(int label) {
        boolean filled = false;
        for (int i = label + 1; i < cells.size(); i++) {
            if (!cell(i).isFigure()) {
                return false;
            }
            filled |= !cell(i).isBlank();
        }
        return filled;
    }

    /**
     * Whether the row is the header of a table that has rows of the official one as columns: 部门, 行政许可, 行政处罚. It has no figures,
     * and either other words before the label or words behind it for another number of columns.
     */
    boolean namesColumns(int label) {
        boolean before = false;
        int behind = 0;
        for (int i = 0; i < cells.size(); i++) {
            if (cell(i).isFigure() && !cell(i).isBlank()) {
                return false;
            }
            boolean word = !cell(i).isFigure() && !areSame(i, label) && !match(i).has(table, Label.Kind.GROUP);
            before |= word && i < label;
            behind += word && i > label ? 1 : 0;
        }
        return before || behind > 1 && cells.size() - label - 1 != official.columns(match(label));
    }

    /** Whether a column's name stands behind the label, in place of a figure: 行政事业性收费 | 本年增/减 | 3. */
    boolean hasColumnBehind(int label) {
        for (int i = label + 1; i < cells.size(); i++) {
            if (match(i).has(table, Label.Kind.COLUMN)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a group of rows has figures itself: （三）不予公开 | 5, above its rows. */
    boolean isSubtotal(int label) {
        return match(label).has(table, Label.Kind.GROUP) && !match(label).has(table, Label.Kind.COLUMN) && standsBeforeFigures(label);
    }

    /**
     * The index of the cell with the name of a row that no form has: 其他文件 | 1 | 2. It is the only cell with words, but for groups
     * before it (（四）无法提供 | 小计 | 3), and figures follow; -1 if there is no such cell. The same words in several cells are one
     * merged cell.
     */
    int nameless() {
        int name = -1;
        boolean filled = false;
        for (int i = 0; i < cells.size(); i++) {
            boolean figure = cell(i).isFigure();
            filled |= name >= 0 && figure && !cell(i).isBlank();
            if (!figure) {
                boolean group = name >= 0 && match(name).has(table, Label.Kind.GROUP);
                if (name >= 0 && !group && !areSame(name, i) || filled) {
                    return -1;
                }
                name = i;
            } else if (name < 0 && !cell(i).isBlank()) {
                return -1;
            }
        }
        return filled ? name : -1;
    }

    private boolean areSame(int first, int second) {
        return cell(first).text().equals(cell(second).text());
    }
}
