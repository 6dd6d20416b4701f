package dev.gouji.explain;

import dev.gouji.grammar.Span;

/**
 * A name or number of a document that has an official page.
 *
 * @param url that page
 * @param title the name of the document in the language of the user
 */
public record OfficialLink(Span span, String url, String title) {
}
