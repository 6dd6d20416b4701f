package dev.gouji.explain;

import dev.gouji.grammar.Span;

/**
 * The explanation of a place in a report.
 *
 * @param span the place that it is about
 * @param markdown for clients that take Markdown; words of the document in it are escaped
 * @param plain the same as tidy plain text
 */
public record Explanation(Span span, String markdown, String plain) {
}
