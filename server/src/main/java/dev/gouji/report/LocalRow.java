package dev.gouji.report;

import dev.gouji.grammar.Span;

/**
 * A row with figures that the form does not have.
 *
 * @param label the words that name it
 * @param span the whole row
 */
public record LocalRow(Span label, Span span) {
}
