package dev.gouji.form;

import java.util.List;
import java.util.Optional;

/**
 * A row of figures.
 *
 * @param id its official number or label, as in cell addresses
 * @param role what it counts, the same in all forms; empty if no other class needs it
 * @param label the official label
 * @param variants other labels that occur and mean the same
 * @param unit what its figures count
 * @param basis the articles (14) and items (36.3) that it rests on
 * @param group the id of the group over it, empty if there is none
 * @param columns the ids of the columns in which it has a figure
 */
public record FormRow(String id, Optional<Role> role, String label, List<String> variants, String unit, List<String> basis,
                      String group, List<String> columns) {

    /** The label as the table prints it. The rows 一 to 四 have their number only in their id, so it is put before the label. */
    public String printed() {
        return printed(id, label);
    }

    static String printed(String id, String label) {
        return id.length() == 1 ? id + "、" + label : label;
    }
}
