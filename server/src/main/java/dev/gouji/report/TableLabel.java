package dev.gouji.report;

import dev.gouji.form.Label;
import dev.gouji.form.Wording;
import dev.gouji.grammar.Span;

/**
 * A label of a table.
 *
 * @param span where it stands; of a label over several rows its beginning
 * @param words all of it as it reads, without markup
 * @param id what it names in the form
 * @param wording how closely it is written as the form has it
 */
public record TableLabel(Span span, String words, Label.Kind kind, String id, Wording wording) {
}
