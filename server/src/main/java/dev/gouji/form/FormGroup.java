package dev.gouji.form;

import java.util.List;

/** A label over several rows, without figures of its own: （三）不予公开. */
public record FormGroup(String id, String label, List<String> variants) {

    /** The label as the table prints it: with the number, if the number is only in its id. */
    public String printed() {
        return FormRow.printed(id, label);
    }
}
