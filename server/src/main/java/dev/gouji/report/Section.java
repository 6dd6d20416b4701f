package dev.gouji.report;

import dev.gouji.form.FormSection;
import dev.gouji.form.Wording;
import dev.gouji.grammar.Ordinal;
import dev.gouji.grammar.Span;
import java.util.List;
import java.util.Optional;

/**
 * An official section that was found.
 *
 * @param official the section in the form
 * @param heading the visible heading with its number
 * @param ordinal the number before it
 * @param wording how closely the heading keeps to the official one
 * @param span from the heading to the next section's heading, the signature or the end of the text
 * @param parts its sub-headings
 */
public record Section(FormSection official, Span heading, Optional<Ordinal> ordinal, Wording wording, Span span,
                      List<Part> parts) {

    /**
     * A numbered sub-heading.
     *
     * @param name the heading itself, up to the first full stop, semicolon or colon
     * @param span from its line to the next sub-heading that is not inside of it
     * @param parts the sub-headings inside of it
     */
    public record Part(Span name, Ordinal ordinal, Span span, List<Part> parts) {
    }
}
