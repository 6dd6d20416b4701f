package dev.gouji.report.bind;

import dev.gouji.form.Form;
import dev.gouji.form.Label;
import dev.gouji.report.TableLabel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The labels of one table as they were found, each with every row, column or group that it may stand for. */
final class FoundLabels {

    private final String table;
    private final List<TableBinder.Read> labels = new ArrayList<>();

    FoundLabels(String table) {
        this.table = table;
    }

    void add(TableBinder.Read read) {
        labels.add(read);
    }

    /** How many there are, each counted once. */
    int known() {
        Set<String> ids = new HashSet<>();
        for (TableBinder.Read read : labels) {
            ids.add(read.match().labels().get(0).id());
        }
        return ids.size();
    }

    /** How many of the form's columns there are. */
    int columns(Form form) {
        Set<String> columns = new HashSet<>();
        for (TableBinder.Read read : labels) {
            List<Label> meant = read.match().labels();
            for (int i = 0; i < meant.size(); i++) {
                Label label = meant.get(i);
                if (label.kind() == Label.Kind.COLUMN && label.form().equals(form.id()) && label.table().equals(table)) {
                    columns.add(label.id());
                }
            }
        }
        return columns.size();
    }

    /** What each of them is in the form. */
    List<TableLabel> in(Form form) {
        List<TableLabel> out = new ArrayList<>(labels.size());
        Set<Label> placed = new HashSet<>();
        for (TableBinder.Read read : labels) {
            Label label = meant(read.match().labels(), form, placed);
            out.add(new TableLabel(read.cell().visible(), label.kind(), label.id(), read.match().closeness()));
            placed.add(label.form().equals(form.id()) ? label : new Label(form.id(), table, label.kind(), label.id()));
        }
        return List.copyOf(out);
    }

    /** The label of this form, else of any; a cut label that may be several columns is the next of them. */
    private Label meant(List<Label> labels, Form form, Set<Label> placed) {
        Label any = null;
        Label own = null;
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            if (label.table().equals(table)) {
                any = any == null ? label : any;
                boolean here = label.form().equals(form.id());
                own = here && own == null ? label : own;
                if (here && label.kind() == own.kind() && !placed.contains(label)) {
                    return label;
                }
            }
        }
        return own == null ? any : own;
    }
}
