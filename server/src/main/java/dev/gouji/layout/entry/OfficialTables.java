package dev.gouji.layout.entry;

import dev.gouji.form.Form;
import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.Forms;
import dev.gouji.form.Label;
import dev.gouji.form.LabelMatch;
import dev.gouji.vocabulary.Named;
import java.util.List;
import java.util.Optional;

/** Finds the official table that labels belong to, and how many columns and groups their rows have in it. */
public final class OfficialTables {

    private final Forms forms;
    private final List<FormTable> tables;
    private final FormTable strip;

    public OfficialTables(Forms forms) {
        this.forms = forms;
        this.tables = forms.newest().tables();
        this.strip = strip(tables);
    }

    /** The id of the table that has most of the labels; {@code before} if it ties with the best, or if no table has any. */
    public String table(List<Named> labels, String before) {
        String best = before;
        int most = 0;
        for (FormTable table : tables) {
            int votes = 0;
            for (Named label : labels) {
                votes += label.match().isIn(table.id()) ? 1 : 0;
            }
            if (votes > most || votes == most && votes > 0 && table.id().equals(before)) {
                best = table.id();
                most = votes;
            }
        }
        return best;
    }

    /** Whether it is the strip, see {@link #strip()}. */
    public boolean isStrip(String table) {
        return table.equals(strip.id());
    }

    /** Whether it is the strip, and so many cells are the strip's row or one of its parts. */
    public boolean isStrip(String table, int cells) {
        return isStrip(table) && (cells == strip.columns().size() || cells == strip.addresses().size());
    }

    /** The strip: the table whose figures all stand in one row without a label (行政复议、行政诉讼). */
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

    /** The label's table, in the label's form. */
    private FormTable official(Label label) {
        return forms.byId(label.form()).orElseThrow().table(label.table()).orElseThrow();
    }

    /** Whether folded words are a piece of the label of some row of a table. */
    public boolean hasPiece(String table, String words) {
        Optional<FormTable> known = forms.newest().table(table);
        return known.isPresent() && known.get().hasPiece(words);
    }

    /** The number of columns of the row with this label; the larger one if the forms differ, 0 if it is no row. */
    public int columns(LabelMatch match) {
        int most = 0;
        for (Label label : match.labels()) {
            Optional<FormRow> row = official(label).row(label.id());
            most = row.isEmpty() ? most : Math.max(most, row.get().columns().size());
        }
        return most;
    }

    /** How many groups the row or group with this label stands in ({@link FormTable#depth}); 0 if the table has no such label. */
    public int depth(LabelMatch match, String table) {
        for (Label label : match.labels()) {
            if (label.table().equals(table) && label.kind() != Label.Kind.COLUMN) {
                return official(label).depth(label.id());
            }
        }
        return 0;
    }

    /**
     * Whether a label that is a group in one form and a row in another is a group here: every form that has the next label as a
     * row has this one as a group. （六）其他处理 before 1.申请人无正当理由 is a group.
     */
    public boolean isGroupBefore(LabelMatch match, LabelMatch next, String table) {
        boolean any = false;
        for (Form form : forms.all()) {
            boolean group = match.id(form.id(), table, Label.Kind.GROUP).isPresent();
            boolean row = next.id(form.id(), table, Label.Kind.ROW).isPresent();
            if (row && !group) {
                return false;
            }
            any |= row;
        }
        return any;
    }
}
