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
 * Names a row by its neighbours: what stands between 6.属于四类过程性信息 and 8.属于行政查询事项 and has most letters of
 * 7.属于行政执法案卷 is that row, however badly its label was cut.
 */
public final class RowOrder {

    private static final int SHORTEST = 2;

    private final Forms forms;

    public RowOrder(Forms forms) {
        this.forms = forms;
    }

    /**
     * The row between two others of its table that the folded words are what is left of, in each form that has such a row.
     *
     * @param before the row above, none at the beginning of the table; one of the two is there
     * @param behind the row below, none at its end
     */
    public LabelMatch between(Optional<Label> before, Optional<Label> behind, String folded) {
        List<Label> found = new ArrayList<>(forms.all().size());
        boolean one = before.isEmpty() || behind.isEmpty() || before.get().table().equals(behind.get().table());
        if (folded.length() < SHORTEST || folded.length() > LabelIndex.LONGEST || !one || before.isEmpty() && behind.isEmpty()) {
            return LabelMatch.none();
        }
        String name = before.isPresent() ? before.get().table() : behind.get().table();
        for (Form form : forms.all()) {
            FormTable table = form.table(name).orElseThrow();
            int from = before.isEmpty() ? 0 : place(table, before.get().id()) + 1;
            int to = behind.isEmpty() ? table.rows().size() : place(table, behind.get().id());
            boolean known = (before.isEmpty() || from > 0) && from < to;
            Optional<FormRow> row = known ? likest(table.rows().subList(from, to), folded) : Optional.empty();
            if (row.isPresent()) {
                found.add(new Label(form.id(), name, Label.Kind.ROW, row.get().id()));
            }
        }
        return found.isEmpty() ? LabelMatch.none() : LabelMatch.misspelt(found);
    }

    private static int place(FormTable table, String row) {
        for (int i = 0; i < table.rows().size(); i++) {
            if (table.rows().get(i).id().equals(row)) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<FormRow> likest(List<FormRow> rows, String folded) {
        FormRow best = null;
        int least = Integer.MAX_VALUE;
        boolean tie = false;
        for (FormRow row : rows) {
            String label = Fold.label(row.label());
            int most = Math.max(1, label.length() / 3);
            int distance = EditDistance.within(label, folded, most);
            if (distance <= most && distance <= least) {
                tie = distance == least;
                best = row;
                least = distance;
            }
        }
        return best == null || tie ? Optional.empty() : Optional.of(best);
    }
}
