package dev.gouji.form;

import java.util.List;
import java.util.Optional;

/**
 * An official section of the report.
 *
 * @param number 1 to 6
 * @param key its name in data
 * @param heading the official heading without its number
 * @param variants headings that are met and mean the same
 * @param signs words by which a reworded heading is known when its number fits: all words of one of the lists
 * @param table the table that stands under it
 */
public record FormSection(int number, String key, String heading, List<String> variants, List<List<String>> signs,
                          Optional<String> table) {
}
