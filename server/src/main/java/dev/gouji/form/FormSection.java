package dev.gouji.form;

import java.util.List;
import java.util.Optional;

/**
 * An official section of the report.
 *
 * @param number 1 to 6
 * @param key its name in data
 * @param heading the official heading without its number
 * @param variants other headings that occur and mean the same
 * @param signs lists of words; a reworded heading with the right number is known by having all words of one list
 * @param table the id of the table under it, if it has one
 */
public record FormSection(int number, String key, String heading, List<String> variants, List<List<String>> signs,
                          Optional<String> table) {
}
