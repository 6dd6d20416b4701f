package dev.gouji.vocabulary;

import dev.gouji.form.EditDistance;
import dev.gouji.form.Form;
import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.Forms;
import dev.gouji.form.Label;
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

    /** Longer words are no label that lost letters. */
    static final int LONGEST = 60;
    private static final int SHORTEST = 2;

    private final Forms forms;

    public RowOrder(Forms forms) {
        this.forms = forms;
    }

    /** The one row between two others of its table that the folded words are what is left of. */
    public LabelMatch between(Label before, Label behind, String folded) {
        List<Label> found = new ArrayList<>(forms.all().size());
        if (folded.length() < SHORTEST || folded.length() > LONGEST || !before.table().equals(behind.table())) {
            return LabelMatch.none();
        }
        for (Form form : forms.all()) {
            Optional<FormTable> table = form.table(before.table());
            int from = table.isPresent() ? place(table.get(), before.id()) : -1;
            int to = table.isPresent() ? place(table.get(), behind.id()) : -1;
            if (from >= 0 && to > from) {
                likest(table.get().rows().subList(from + 1, to), folded)
                        .ifPresent(row -> found.add(new Label(form.id(), before.table(), Label.Kind.ROW, row.id())));
            }
        }
        boolean one = !found.isEmpty() && found.stream().allMatch(label -> label.id().equals(found.get(0).id()));
        return one ? LabelMatch.misspelt(found) : LabelMatch.none();
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
