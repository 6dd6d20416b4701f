package dev.gouji.edit;

import dev.gouji.form.FormRow;

/** Labels as the official table prints them. */
final class RowLabels {

    private RowLabels() {
    }

    static String of(FormRow row) {
        return row.printed();
    }
}
