package dev.gouji.report;

import dev.gouji.form.FormSection;
import dev.gouji.grammar.Ordinal;
import dev.gouji.grammar.Span;
import java.util.List;
import java.util.Optional;

/**
 * An official section that was found.
 *
 * @param official what the form says of it
 * @param heading the visible heading with its number
 * @param ordinal the number in front of it
 * @param wording how closely the heading keeps to the official one
 * @param span from the heading to the next section's heading or the end of the text
 * @param parts its sub-headings
 */
public record Section(FormSection official, Span heading, Optional<Ordinal> ordinal, Wording wording, Span span,
                      List<Part> parts) {

    public enum Wording { OFFICIAL, VARIANT, MISSPELT, REWORDED }

    /**
     * A numbered sub-heading.
     *
     * @param name the heading itself, up to the first full stop or colon
     * @param span up to the next sub-heading
     */
    public record Part(Span name, Ordinal ordinal, Span span) {
    }
}
