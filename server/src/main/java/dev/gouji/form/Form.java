package dev.gouji.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An official form.
 *
 * @param id its name: the year from which it is in force
 * @param from the first report year
 * @param to the last report year, {@link Integer#MAX_VALUE} while it is in force
 * @param document the key of the document that issued it
 * @param duties what it asks the text to state
 */
public record Form(String id, int from, int to, String document, Set<TextDuty> duties, List<FormSection> sections,
                   List<FormTable> tables) {

    public Optional<FormTable> table(String table) {
        for (FormTable candidate : tables) {
            if (candidate.id().equals(table)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    public Optional<FormTable> table(Role role) {
        for (FormTable candidate : tables) {
            if (candidate.role() == role) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    public Optional<FormSection> section(int number) {
        for (FormSection section : sections) {
            if (section.number() == number) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    public boolean holdsFor(int year) {
        return from <= year && year <= to;
    }
}
