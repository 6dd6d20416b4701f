package dev.gouji.report;

import dev.gouji.form.Label;
import dev.gouji.form.Wording;
import dev.gouji.grammar.Span;

/**
 * A label of a table.
 *
 * @param span where it stands; for a label that wraps over several rows only its first piece
 * @param words the whole label as it reads, without markup
 * @param id the id of the row, column or group that it names
 * @param wording how closely it is written as the form has it
 */
public record TableLabel(Span span, String words, Label.Kind kind, String id, Wording wording) {
}
