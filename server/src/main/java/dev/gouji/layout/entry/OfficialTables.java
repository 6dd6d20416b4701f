package dev.gouji.layout.entry;

import dev.gouji.form.Form;
import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.Forms;
import dev.gouji.form.Label;
import dev.gouji.form.LabelMatch;
import java.util.List;
import java.util.Optional;

/** Tells which official table the labels in a text belong to, and how wide and how deep their rows are there. */
public final class OfficialTables {

    /** A label that only one table has is better evidence than 总计 or 其他. */
    private static final int ONLY = 3;

    private final Forms forms;
    private final List<FormTable> tables;
    private final FormTable strip;

    public OfficialTables(Forms forms) {
        this.forms = forms;
        this.tables = forms.newest().tables();
        this.strip = strip(tables);
    }

    /** The table of most labels; on a tie, or without labels, the one before. */
    public String table(List<LabelMatch> labels, String before) {
        String best = before;
        int most = 0;
        for (FormTable table : tables) {
            int votes = 0;
            for (LabelMatch match : labels) {
                votes += !match.isIn(table.id()) ? 0 : match.tables().size() > 1 ? 1 : ONLY;
            }
            if (votes > most || votes == most && votes > 0 && table.id().equals(before)) {
                best = table.id();
                most = votes;
            }
        }
        return best;
    }

    /** Whether all its figures stand in one row without a label. */
    public boolean isStrip(String table) {
        return table.equals(strip.id());
    }

    /** The table of that kind. */
    public FormTable strip() {
        return strip;
    }

    private static FormTable strip(List<FormTable> tables) {
        for (FormTable table : tables) {
            if (table.layout() == FormTable.Layout.STRIP) {
                return table;
            }
        }
        throw new IllegalStateException("no form has a table of one row");
    }

    /** The table that a label is of, in its form. */
    private FormTable official(Label label) {
        return forms.byId(label.form()).orElseThrow().table(label.table()).orElseThrow();
    }

    /** The most columns that a row of this label has in any form. */
    public int columns(LabelMatch match) {
        int most = 0;
        for (Label label : match.labels()) {
            Optional<FormRow> row = official(label).row(label.id());
            most = row.isEmpty() ? most : Math.max(most, row.get().columns().size());
        }
        return most;
    }

    /** How many labels stand around that of a row or a group on its line, as its form has it; 0 where the table has no such label. */
    public int depth(LabelMatch match, String table) {
        for (Label label : match.labels()) {
            if (label.table().equals(table) && label.kind() != Label.Kind.COLUMN) {
                return official(label).depth(label.id());
            }
        }
        return 0;
    }

    /** Whether a label that is a group in some form is one here: the row after it exists only in such a form. */
    public boolean isGroupBefore(LabelMatch match, LabelMatch next, String table) {
        boolean any = false;
        for (Form form : forms.all()) {
            boolean group = has(match, form, table, Label.Kind.GROUP);
            boolean row = has(next, form, table, Label.Kind.ROW);
            if (row && !group) {
                return false;
            }
            any |= row;
        }
        return any;
    }

    private static boolean has(LabelMatch match, Form form, String table, Label.Kind kind) {
        for (Label label : match.labels()) {
            if (label.kind() == kind && label.table().equals(table) && label.form().equals(form.id())) {
                return true;
            }
        }
        return false;
    }
}
