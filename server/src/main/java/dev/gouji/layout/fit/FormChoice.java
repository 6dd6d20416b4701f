package dev.gouji.layout.fit;

import dev.gouji.form.Form;
import dev.gouji.form.Forms;
import dev.gouji.form.Label;
import dev.gouji.layout.entry.Entry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The form of a table: the one that has most of its labels.
 *
 * @param shown whether the labels show the form; false if all forms have equally many of them
 */
record FormChoice(Form form, boolean shown) {

    /** @param expected the form if the labels do not show one */
    static FormChoice of(List<Entry> entries, String table, Forms forms, Form expected) {
        Set<Label> labels = labels(entries, table);
        Form form = expected;
        int most = votes(labels, expected);
        boolean shown = false;
        for (Form other : forms.all()) {
            int votes = votes(labels, other);
            shown |= votes != most;
            form = votes > most ? other : form;
            most = Math.max(votes, most);
        }
        return new FormChoice(form, shown);
    }

    /** The labels in all forms. The label that names an entry counts as a row only, other labels as columns only. */
    private static Set<Label> labels(List<Entry> entries, String table) {
        Set<Label> labels = new HashSet<>();
        for (Entry entry : entries) {
            for (int i = 0; i < entry.row().size(); i++) {
                Label.Kind kind = i == entry.label() ? Label.Kind.ROW : Label.Kind.COLUMN;
                for (Label label : entry.row().get(i).match().labels()) {
                    if (label.kind() == kind && label.table().equals(table)) {
                        labels.add(label);
                    }
                }
            }
        }
        return labels;
    }

    /** How many of the labels the form has. */
    private static int votes(Set<Label> labels, Form form) {
        int votes = 0;
        for (Label label : labels) {
            votes += label.form().equals(form.id()) ? 1 : 0;
        }
        return votes;
    }
}
