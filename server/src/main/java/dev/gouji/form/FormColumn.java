package dev.gouji.form;

import java.util.List;
import java.util.Optional;

/**
 * A column of figures.
 *
 * @param id its official label, as in cell addresses
 * @param role what it counts, the same in all forms; empty if no other class needs it
 * @param variants other labels that occur and mean the same
 * @param unit what its figures count, empty if that depends on the row
 */
public record FormColumn(String id, Optional<Role> role, List<String> variants, String unit) {
}
