package dev.gouji.layout;

import dev.gouji.form.Form;
import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.Forms;
import dev.gouji.form.Label;
import dev.gouji.layout.entry.Entry;
import dev.gouji.layout.entry.OfficialTables;
import dev.gouji.vocabulary.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How much of an official table some entries have. */
final class Coverage {

    private final Forms forms;
    private final OfficialTables official;
    /** The ids of the rows. */
    private final Set<String> ids = new HashSet<>();
    private int rows;
    private int cells;
    /** Whether a row has the form's columns. */
    private boolean whole;
    /** Whether an entry names columns or groups: | 年度 | 总计 | above | 2024年 | 6 |. */
    private boolean labelled;
    /** The most cells of one row of the strip, and how many rows have those of one of its parts. */
    private int widest;
    private int parts;

    Coverage(Forms forms, OfficialTables official) {
        this.forms = forms;
        this.official = official;
    }

    Coverage with(List<Entry> entries) {
        for (Entry entry : entries) {
            add(entry);
        }
        return this;
    }

    /** Adds an entry. Returns whether it has a row that those before lack. */
    boolean add(Entry entry) {
        int size = entry.cells().size();
        boolean strip = official.isStrip(entry.table());
        boolean added = strip && entry.isFilled() && !isComplete(entry.table());
        cells += size;
        boolean part = strip && size == official.strip().columns().size();
        if (entry.kind() == Entry.Kind.ROW) {
            rows++;
            added |= ids.addAll(entry.match().ids(entry.table(), Label.Kind.ROW)) && !strip;
        }
        if (entry.kind() != Entry.Kind.NAMELESS) {
            widest = Math.max(widest, size);
            parts += part ? 1 : 0;
        }
        whole |= official.isStrip(entry.table(), size) || size > 0 && size == official.columns(entry.match());
        for (Named name : entry.row()) {
            labelled |= name.isLabel();
        }
        return added;
    }

    int cells() {
        return cells;
    }

    int rows() {
        return rows;
    }

    Set<String> ids() {
        return ids;
    }

    boolean hasWholeRow() {
        return whole;
    }

    boolean hasLabel() {
        return labelled;
    }

    /** Whether there are all rows that the table has in one of the forms, or all figures of the strip. */
    boolean isComplete(String table) {
        if (official.isStrip(table)) {
            return widest >= official.strip().addresses().size() || parts >= official.strip().rows().size();
        }
        boolean complete = false;
        for (Form form : forms.all()) {
            complete |= has(form.table(table).orElseThrow());
        }
        return complete;
    }

    private boolean has(FormTable table) {
        for (FormRow row : table.rows()) {
            if (!ids.contains(row.id())) {
                return false;
            }
        }
        return true;
    }
}
