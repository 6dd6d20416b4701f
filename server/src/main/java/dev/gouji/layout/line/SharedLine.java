package dev.gouji.layout.line;

import dev.gouji.form.Label;
import dev.gouji.form.LabelMatch;
import dev.gouji.layout.entry.OfficialTables;
import dev.gouji.surface.Words;
import dev.gouji.vocabulary.Named;
import java.util.List;

/** Finds the rows of a line that holds several, because a converter lost line ends. A label after figures begins the next row. */
final class SharedLine {

    private final OfficialTables official;
    private final List<Named> named;
    /** The end of the first row; nearly always it is the end of the line. */
    private final int first;
    /** Whether blanks stand before the labels of rows: merged cells show a group only in its first row, then | | 1.国家秘密 |. */
    private final boolean hasLeads;

    SharedLine(OfficialTables official, List<Named> named) {
        this.official = official;
        this.named = named;
        this.first = next(0);
        this.hasLeads = hasLeads();
    }

    /** The index behind the last cell of the row that begins at a cell. */
    int end(int from) {
        int next = from == 0 ? first : next(from);
        return hasLeads && next < named.size() && behind(from, next) > 0 ? withoutLead(next) : next;
    }

    /**
     * The end of a row without the blanks before the next row's label, one for each group of that row. A row that is then too
     * short or too long for its columns has lost a cell or has one too many.
     *
     * @param next where the next row's labels begin
     */
    private int withoutLead(int next) {
        int filled = filled(next);
        int without = next - lead(next);
        return filled <= without ? without : next;
    }

    /**
     * Whether blanks that follow rows with all their figures belong to the next row: more of them than behind a row whose next row has
     * no group. Those only stand between the pipe that closes a row and the one that opens the next.
     */
    private boolean hasLeads() {
        int closing = named.size();
        int most = 0;
        for (int from = 0, next = first; next < named.size(); from = next, next = next(from)) {
            int filled = filled(next);
            if (filled == behind(from, next)) {
                boolean grouped = lead(next) > 0;
                most = grouped ? Math.max(most, next - filled) : most;
                closing = grouped ? closing : Math.min(closing, next - filled);
            }
        }
        return most > (closing == named.size() ? 0 : closing);
    }

    /** The index behind the last cell before {@code next} that is not blank. */
    private int filled(int next) {
        int filled = next;
        while (named.get(filled - 1).cell().isBlank()) {
            filled--;
        }
        return filled;
    }

    /** The index behind the last column of a row; 0 if it has no label. */
    private int behind(int from, int next) {
        for (int i = next - 1; i >= from; i--) {
            if (named.get(i).match().hasRow()) {
                return i + 1 + official.columns(named.get(i).match());
            }
        }
        return 0;
    }

    /** Where the next row begins: at a label or long text after figures, or at a row or group label behind a cell without label. */
    private int next(int from) {
        boolean row = false;
        boolean figure = false;
        boolean number = from == 0;
        int label = -1;
        for (int i = from; i < named.size(); i++) {
            Named name = named.get(i);
            boolean names = name.match().hasRow();
            boolean text = row && figure && !name.cell().isFigure() && name.cell().text().length() > Words.LONGEST_FIGURE;
            boolean opens = row && name.isLabel() && (names || isGroup(name.match())) && !named.get(i - 1).isLabel()
                    && !isGroupOf(label, i);
            figure &= !number || !name.isLabel(); // the row's number stands before its labels
            if (name.isLabel() && figure || text || opens) {
                return Math.max(from + 1, i);
            }
            label = name.isLabel() ? i : label;
            row |= names;
            number &= i == 0 || name.cell().isBlank();
            figure |= !name.isLabel() && name.cell().isFigure() && !name.cell().isBlank();
        }
        return named.size();
    }

    /**
     * Whether the label before this one is its group. （六）其他处理 is a row in one form and a group in the other: it is a group if
     * fewer cells follow it than a row has columns.
     */
    private boolean isGroupOf(int group, int label) {
        return group >= 0 && isGroup(named.get(group).match()) && label - group - 1 < official.columns(named.get(group).match());
    }

    /** How many blanks before a cell stand for groups of the next row: its groups, less those whose labels follow at the cell. */
    private int lead(int from) {
        for (int i = from; i < named.size() && named.get(i).isLabel(); i++) {
            LabelMatch match = named.get(i).match();
            if (match.hasRow()) {
                return official.depth(match, match.row().orElseThrow().table()) - (i - from);
            }
        }
        return 0;
    }

    /** Whether it is a group of rows. 行政诉讼, the group of the strip, is none: it stands beside the labels of its rows. */
    private boolean isGroup(LabelMatch match) {
        for (Label label : match.labels()) {
            if (label.kind() == Label.Kind.GROUP && !official.isStrip(label.table())) {
                return true;
            }
        }
        return false;
    }
}
