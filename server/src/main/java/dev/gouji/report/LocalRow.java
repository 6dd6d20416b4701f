package dev.gouji.report;

import dev.gouji.grammar.Span;

/**
 * A row with figures that the form does not have.
 *
 * @param label what names it
 * @param span all of it
 */
public record LocalRow(Span label, Span span) {
}
