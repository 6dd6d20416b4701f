/**
 * The capabilities of the server, one class each; {@link dev.gouji.lsp.feature.Features} lists them all. A feature has no
 * effects: it answers from a state of a document, so that it can be tested with a text and a question alone.
 */
package dev.gouji.lsp.feature;
