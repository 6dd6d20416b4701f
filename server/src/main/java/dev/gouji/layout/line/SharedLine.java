package dev.gouji.layout.line;

import dev.gouji.form.Label;
import dev.gouji.form.LabelMatch;
import dev.gouji.layout.entry.OfficialTables;
import dev.gouji.surface.Words;
import dev.gouji.vocabulary.Named;
import java.util.List;

/** Finds the rows of a line that holds several, since a conversion lost line ends: each label after figures begins a row. */
final class SharedLine {

    private final OfficialTables official;
    private final List<Named> named;
    /** The end of the first row: that of the line, for nearly all. */
    private final int first;
    /** Whether blanks stand before the labels of rows, for the groups above them that merged cells show only once. */
    private final boolean hasLeads;

    SharedLine(OfficialTables official, List<Named> named) {
        this.official = official;
        this.named = named;
        this.first = next(0);
        this.hasLeads = hasLeads();
    }

    /** The end of the row that begins at a cell. */
    int end(int from) {
        int next = from == 0 ? first : next(from);
        return hasLeads && next < named.size() && behind(from, next) > 0 ? withoutLead(next) : next;
    }

    /**
     * A row without the blanks of the next one, which has as many as it has groups. A row that is then too short or too long
     * for its columns has lost a cell or has one too many.
     */
    private int withoutLead(int next) {
        int filled = filled(next);
        int without = next - lead(next);
        return filled <= without ? without : next;
    }

    /** A full row is followed by blanks. */
    private boolean hasLeads() {
        for (int from = 0, next = first; next < named.size(); from = next, next = next(from)) {
            int filled = filled(next);
            if (filled < next && filled == behind(from, next)) {
                return true;
            }
        }
        return false;
    }

    private int filled(int next) {
        int filled = next;
        while (named.get(filled - 1).cell().isBlank()) {
            filled--;
        }
        return filled;
    }

    /** The cell behind the columns of a row; 0 if it has no label. */
    private int behind(int from, int next) {
        for (int i = next - 1; i >= from; i--) {
            if (named.get(i).match().hasRow()) {
                return i + 1 + official.columns(named.get(i).match());
            }
        }
        return 0;
    }

    /** The next label or longer words after the row's figures, or the labels of the next row. */
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

    /** （六）其他处理 is a row of one form and a group of the other: before fewer blanks than a row has columns it is a group. */
    private boolean isGroupOf(int group, int label) {
        return group >= 0 && isGroup(named.get(group).match()) && label - group - 1 < official.columns(named.get(group).match());
    }

    /** The number of blanks that stand for the groups of the row whose labels begin at a cell. */
    private int lead(int from) {
        for (int i = from; i < named.size() && named.get(i).isLabel(); i++) {
            LabelMatch match = named.get(i).match();
            if (match.hasRow()) {
                return official.depth(match, match.row().orElseThrow().table()) - (i - from);
            }
        }
        return 0;
    }

    /** The group of a strip heads columns, and stands beside the labels of its rows. */
    private boolean isGroup(LabelMatch match) {
        for (Label label : match.labels()) {
            if (label.kind() == Label.Kind.GROUP && !official.isStrip(label.table())) {
                return true;
            }
        }
        return false;
    }
}
