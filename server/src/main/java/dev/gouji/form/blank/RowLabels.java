package dev.gouji.form.blank;

import dev.gouji.form.FormRow;

/** Labels as the official table prints them. */
public final class RowLabels {

    private RowLabels() {
    }

    public static String of(FormRow row) {
        return numbered(row.id(), row.label());
    }

    /** The rows 一 to 四 carry their number in the table, and in the form's data only in their name. */
    public static String numbered(String id, String label) {
        return id.length() == 1 ? id + "、" + label : label;
    }
}
