package dev.gouji.vocabulary;

import dev.gouji.form.EditDistance;
import dev.gouji.form.Form;
import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.Forms;
import dev.gouji.form.Label;
import dev.gouji.form.LabelIndex;
import dev.gouji.form.LabelMatch;
import dev.gouji.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the row of a badly cut label by the rows around it. Between 6.属于四类过程性信息 and 8.属于行政查询事项, words with most letters of
 * 7.属于行政执法案卷 are the label of that row.
 */
public record RowOrder(Forms forms) {

    private static final int SHORTEST = 2;
    /** Fewer characters stand at the beginning or the end of labels by chance. */
    private static final int SHORTEST_PIECE = 4;

    /**
     * The row that folded words are left of: in each form the row between two others whose label differs least from the words. None if
     * no form has such a row, or if neither the row above nor the row below is known.
     *
     * @param before the row above, empty at the beginning of the table
     * @param behind the row below, empty at its end
     */
    public LabelMatch between(Optional<Label> before, Optional<Label> behind, String folded) {
        List<Label> found = new ArrayList<>(forms.all().size());
        boolean sameTable = before.isEmpty() || behind.isEmpty() || before.get().table().equals(behind.get().table());
        if (folded.length() < SHORTEST || folded.length() > LabelIndex.LONGEST || !sameTable || before.isEmpty() && behind.isEmpty()) {
            return LabelMatch.none();
        }
        String name = before.isPresent() ? before.get().table() : behind.get().table();
        for (Form form : forms.all()) {
            FormTable table = form.table(name).orElseThrow();
            int from = before.isEmpty() ? 0 : table.index(before.get().id()) + 1;
            int to = behind.isEmpty() ? table.rows().size() : table.index(behind.get().id());
            boolean hasRowsBetween = (before.isEmpty() || from > 0) && from < to;
            Optional<FormRow> row = hasRowsBetween ? nearest(List.copyOf(table.rows().subList(from, to)), folded) : Optional.empty();
            if (row.isPresent()) {
                found.add(new Label(form.id(), name, Label.Kind.ROW, row.get().id()));
            }
        }
        return found.isEmpty() ? LabelMatch.none() : LabelMatch.misspelt(found);
    }

    /**
     * The row whose label differs least from the words, by a third of its characters at most, or of whose label they are the beginning
     * or the end; empty if two rows tie.
     */
    private static Optional<FormRow> nearest(List<FormRow> rows, String folded) {
        FormRow best = null;
        int least = Integer.MAX_VALUE;
        boolean tie = false;
        for (FormRow row : rows) {
            String label = Fold.label(row.label());
            int most = Math.max(1, label.length() / 3);
            int distance = isPiece(label, folded) ? 0 : EditDistance.within(label, folded, most);
            if (distance <= most && distance <= least) {
                tie = distance == least;
                best = row;
                least = distance;
            }
        }
        return best == null || tie ? Optional.empty() : Optional.of(best);
    }

    /** A wrapped label may have lost its second line, or its first: 2.其他法律行政法 of 2.其他法律行政法规禁止公开. */
    private static boolean isPiece(String label, String folded) {
        return folded.length() >= SHORTEST_PIECE && (label.startsWith(folded) || label.endsWith(folded));
    }
}
