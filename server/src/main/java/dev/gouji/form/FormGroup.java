package dev.gouji.form;

import java.util.List;

/** A label that stands over several rows and has no figures of its own. */
public record FormGroup(String id, String label, List<String> variants) {

    /** The label as the table prints it, with the number of one that has no number in its label. */
    public String printed() {
        return FormRow.printed(id, label);
    }
}
