package dev.gouji.form;

import java.util.List;
import java.util.Optional;

/**
 * A column of figures.
 *
 * @param id its official label, as in cell addresses
 * @param role what it counts in either form, where others look it up
 * @param variants labels that are met and mean the same
 * @param unit what its figures count, empty where it is that of their rows
 */
public record FormColumn(String id, Optional<Role> role, List<String> variants, String unit) {
}
